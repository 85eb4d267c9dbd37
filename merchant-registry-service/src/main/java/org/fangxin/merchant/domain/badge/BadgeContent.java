package org.fangxin.merchant.domain.badge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.pledge.Pledge;
import org.jspecify.annotations.Nullable;

/**
 * What a badge says.
 *
 * @param name registered name
 * @param designations what the merchant holds, at least one, in a stable order
 * @param pledges kinds of the promises that stand, sorted
 */
public record BadgeContent(
        UnifiedSocialCreditCode uscc, String name, String district, List<Held> designations, List<String> pledges) {
    public BadgeContent {
        designations = List.copyOf(designations);
        pledges = List.copyOf(pledges);
    }

    /**
     * A designation that is held.
     *
     * @param until last day of its term; null when it has no end
     */
    public record Held(
            String id,
            String kind,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String plaqueNumber) {
        static Held of(Designation designation) {
            return new Held(
                    designation.id(),
                    designation.kind(),
                    designation.since(),
                    designation.until(),
                    designation.plaqueNumber());
        }
    }

    /** What there is to say about a merchant on a day; empty when it holds nothing. */
    public static Optional<BadgeContent> of(Merchant merchant, LocalDate day) {
        List<Held> held = merchant.designations().stream()
                .filter(designation -> designation.isHeldOn(day))
                .map(Held::of)
                .sorted(Comparator.comparing(Held::kind).thenComparing(Held::id))
                .toList();
        List<String> pledges = merchant.pledges().stream()
                .filter(Pledge::stands)
                .map(pledge -> pledge.kind().name())
                .sorted()
                .toList();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new BadgeContent(
                        merchant.uscc(),
                        merchant.entry().name(),
                        merchant.entry().district(),
                        held,
                        pledges));
    }

    /** Ids of the designations that it states. */
    public List<String> designationIds() {
        return designations.stream().map(Held::id).toList();
    }

    /** The same for the same content, another one otherwise. */
    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
