package org.fangxin.merchant.application.odr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent.OdrChanged;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.platform.time.CityTime;

/** Lets merchants join online dispute resolution and leave it. */
public final class TakePartInOdr {
    private final Merchants merchants;
    private final CityTime time;

    public TakePartInOdr(Merchants merchants, CityTime time) {
        this.merchants = merchants;
        this.time = time;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** The merchant after it; the same as before when it was so already. */
        record Kept(Merchant merchant) implements Outcome {}

        /** Nobody registered the merchant. */
        record NotRegistered() implements Outcome {}

        /** The merchant has another version than the change is based on. */
        record Stale(long current) implements Outcome {}
    }

    /**
     * Joins or leaves.
     *
     * @param expected which versions of the merchant the change may be made to
     * @param source the merchant itself, or the bureau in its stead
     */
    public Outcome change(
            UnifiedSocialCreditCode uscc, boolean takesPart, LongPredicate expected, Origin.Source source) {
        Instant now = time.now();
        Optional<Merchant> found = merchants.find(uscc);
        if (found.isEmpty()) {
            return new Outcome.NotRegistered();
        }
        Merchant present = found.get();
        long version = present.revision().number();
        if (!expected.test(version)) {
            return new Outcome.Stale(version);
        }
        LocalDate today = time.on(now);
        Optional<Merchant> next = present.inOdr(takesPart, Origin.said(source, now), now, today);
        if (next.isEmpty()) {
            return new Outcome.Kept(present);
        }
        return merchants.replace(present, new OdrChanged(next.get(), today))
                ? new Outcome.Kept(next.get())
                : new Outcome.Stale(version + 1);
    }

    /**
     * Takes in what an import says, again when others change the merchant at the same moment.
     *
     * @return the merchant's new revision; empty when nothing is new
     */
    public Optional<Long> state(UnifiedSocialCreditCode uscc, boolean takesPart, Origin origin) {
        while (true) {
            Merchant present = merchants.find(uscc).orElseThrow();
            Instant now = time.now();
            LocalDate today = time.on(now);
            Optional<Merchant> next = present.inOdr(takesPart, origin, now, today);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            if (merchants.replace(present, new OdrChanged(next.get(), today))) {
                return Optional.of(next.get().revision().number());
            }
        }
    }
}
