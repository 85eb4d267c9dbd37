package org.fangxin.merchant.application.badge;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.badge.BadgeContent;
import org.fangxin.merchant.domain.badge.BadgeEdition;
import org.fangxin.merchant.domain.badge.BadgeEditions;
import org.fangxin.merchant.domain.badge.BadgeSeal;
import org.fangxin.merchant.domain.badge.Credentials;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;

/** Issues a merchant's badge as of now. */
public final class IssueBadge {
    private final Merchants merchants;
    private final BadgeEditions editions;
    private final Issuer issuer;
    private final IdSource ids;
    private final CityTime time;

    public IssueBadge(Merchants merchants, BadgeEditions editions, Issuer issuer, IdSource ids, CityTime time) {
        this.merchants = merchants;
        this.editions = editions;
        this.issuer = issuer;
        this.ids = ids;
        this.time = time;
    }

    /**
     * Whoever signs.
     *
     * @param validity how long a badge, and a status list, is good
     */
    public record Issuer(Keyring keyring, BadgeSeal seal, Credentials credentials, Duration validity) {}

    /** What became of it. */
    public sealed interface Outcome {
        /** The signed badge. */
        record Issued(String token, Instant until) implements Outcome {}

        /** Nobody registered the merchant. */
        record NotRegistered() implements Outcome {}

        /** The merchant holds no designation that a badge could state. */
        record NothingHeld() implements Outcome {}
    }

    /** Issues it. */
    public Outcome issue(UnifiedSocialCreditCode uscc) {
        Optional<Merchant> merchant = merchants.find(uscc);
        if (merchant.isEmpty()) {
            return new Outcome.NotRegistered();
        }
        Instant now = time.now();
        return BadgeContent.of(merchant.get(), time.on(now))
                .<Outcome>map(content -> issue(content, now))
                .orElseGet(Outcome.NothingHeld::new);
    }

    private Outcome.Issued issue(BadgeContent content, Instant now) {
        BadgeEdition edition = edition(content);
        String token = issuer.seal()
                .sign(
                        issuer.credentials().badge(ids.next(), content, edition, now, issuer.validity()),
                        issuer.keyring().signing());
        return new Outcome.Issued(token, now.plus(issuer.validity()));
    }

    private BadgeEdition edition(BadgeContent content) {
        while (true) {
            Optional<BadgeEdition> current = editions.current(content.uscc());
            if (current.isPresent() && current.get().fingerprint().equals(content.fingerprint())) {
                return current.get();
            }
            current.ifPresent(editions::supersede);
            BadgeEdition next = new BadgeEdition(
                    editions.nextIndex(), content.uscc(), content.fingerprint(), content.designationIds(), false);
            if (editions.add(next)) {
                return next;
            }
        }
    }
}
