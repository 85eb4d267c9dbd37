package org.fangxin.merchant.application.badge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.badge.BadgeContent;
import org.fangxin.merchant.domain.badge.BadgeEdition;
import org.fangxin.merchant.domain.badge.BadgeEditions;
import org.fangxin.merchant.domain.badge.Credentials;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** Says what a badge that somebody shows is worth now. */
public final class VerifyBadge {
    private final Merchants merchants;
    private final BadgeEditions editions;
    private final IssueBadge.Issuer issuer;
    private final CityTime time;

    public VerifyBadge(Merchants merchants, BadgeEditions editions, IssueBadge.Issuer issuer, CityTime time) {
        this.merchants = merchants;
        this.editions = editions;
        this.issuer = issuer;
        this.time = time;
    }

    /** What a badge is worth. */
    public enum Result {
        /** It is genuine, in time, and what it states is so. */
        VALID,
        /** It is genuine and what it stated is still so, but its time is over. */
        EXPIRED,
        /** It is genuine, but something that it states is no longer so. */
        REVOKED,
        /** The registry did not issue it as it stands. */
        FORGED
    }

    /** Why it is worth that. */
    public enum Reason {
        GENUINE,
        TIME_IS_OVER,
        NO_LONGER_HELD,
        NOT_A_BADGE
    }

    /**
     * The verdict.
     *
     * @param subject what the badge states; null when it is forged, because then it states nothing
     */
    public record Verdict(
            Result result,
            Reason reason,
            @Nullable Map<String, Object> subject,
            @Nullable Instant issuedAt,
            @Nullable Instant expiresAt) {
        static final Verdict FORGED = new Verdict(Result.FORGED, Reason.NOT_A_BADGE, null, null, null);
    }

    /** Checks a badge. */
    public Verdict verify(String token) {
        return issuer.seal()
                .open(token.strip(), issuer.keyring().all())
                .filter(VerifyBadge::isBadge)
                .map(this::judge)
                .orElse(Verdict.FORGED);
    }

    private static boolean isBadge(Map<String, Object> claims) {
        return claims.get("type") instanceof List<?> types && types.contains(Credentials.BADGE);
    }

    private Verdict judge(Map<String, Object> claims) {
        Map<String, Object> subject = object(claims, "credentialSubject");
        Instant issuedAt = Instant.parse(text(claims, "validFrom"));
        Instant expiresAt = Instant.parse(text(claims, "validUntil"));
        if (isTakenBack(claims) || !isStillHeld(subject)) {
            return new Verdict(Result.REVOKED, Reason.NO_LONGER_HELD, subject, issuedAt, expiresAt);
        }
        return time.now().isBefore(expiresAt)
                ? new Verdict(Result.VALID, Reason.GENUINE, subject, issuedAt, expiresAt)
                : new Verdict(Result.EXPIRED, Reason.TIME_IS_OVER, subject, issuedAt, expiresAt);
    }

    private boolean isTakenBack(Map<String, Object> claims) {
        Map<String, Object> status = object(claims, "credentialStatus");
        String address = text(status, "statusListCredential");
        long list = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        long place = Long.parseLong(text(status, "statusListIndex"));
        Optional<BadgeEdition> edition = editions.at(list * BadgeEdition.LIST_SIZE + place);
        return edition.isEmpty() || edition.get().revoked();
    }

    /** Asks the registry itself, because an event that takes a badge back may still be on its way. */
    private boolean isStillHeld(Map<String, Object> subject) {
        List<String> held = UnifiedSocialCreditCode.parse(text(subject, "uscc"))
                .flatMap(merchants::find)
                .flatMap(merchant -> BadgeContent.of(merchant, time.today()))
                .map(BadgeContent::designationIds)
                .orElse(List.of());
        return ((List<?>) Objects.requireNonNull(subject.get("designations")))
                .stream()
                        .allMatch(stated -> stated instanceof Map<?, ?> one && held.contains(one.get("designationId")));
    }

    @SuppressWarnings("unchecked") // the registry signed it, so it is as the registry writes it
    private static Map<String, Object> object(Map<String, Object> claims, String name) {
        return (Map<String, Object>) Objects.requireNonNull(claims.get(name));
    }

    private static String text(Map<String, Object> claims, String name) {
        return (String) Objects.requireNonNull(claims.get(name));
    }
}
