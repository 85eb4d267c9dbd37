package org.fangxin.merchant.application.pledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.pledge.PledgeTerms;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;

/** Makes, changes and withdraws a merchant's promises. */
public final class KeepPledges {
    private final Merchants merchants;
    private final CityTime time;
    private final IdSource ids;

    public KeepPledges(Merchants merchants, CityTime time, IdSource ids) {
        this.merchants = merchants;
        this.time = time;
        this.ids = ids;
    }

    /**
     * Which promise of whom is meant.
     *
     * @param expected which versions of the merchant the change may be made to
     * @param source the merchant itself, or the bureau in its stead
     */
    public record Command(
            UnifiedSocialCreditCode uscc, PledgeKind kind, LongPredicate expected, Origin.Source source) {}

    /** What became of it. */
    public sealed interface Outcome {
        /** The merchant after it; the same as before when it promised just that. */
        record Kept(Merchant merchant) implements Outcome {}

        /** Nobody registered the merchant. */
        record NotRegistered() implements Outcome {}

        /** The merchant has another version than the change is based on. */
        record Stale(long current) implements Outcome {}

        /** There is no such promise to withdraw. */
        record NotPromised() implements Outcome {}
    }

    /** Makes a promise, or changes its terms for purchases from today on. */
    public Outcome promise(Command command, PledgeTerms terms) {
        Instant now = time.now();
        LocalDate today = time.on(now);
        Optional<Merchant> found = merchants.find(command.uscc());
        if (found.isEmpty()) {
            return new Outcome.NotRegistered();
        }
        Merchant present = found.get();
        Optional<Merchant> next =
                present.promising(command.kind(), terms, Origin.said(command.source(), now), now, today, ids);
        return next.map(changed -> replace(present, changed, command, today, true))
                .orElseGet(() -> unchanged(present, command));
    }

    /** Withdraws a promise; it binds for purchases made before today. */
    public Outcome withdraw(Command command) {
        Instant now = time.now();
        LocalDate today = time.on(now);
        Optional<Merchant> found = merchants.find(command.uscc());
        if (found.isEmpty()) {
            return new Outcome.NotRegistered();
        }
        Merchant present = found.get();
        return present.withdrawing(command.kind(), Origin.said(command.source(), now), now, today)
                .map(changed -> replace(present, changed, command, today, false))
                .orElseGet(Outcome.NotPromised::new);
    }

    private Outcome replace(Merchant present, Merchant changed, Command command, LocalDate today, boolean made) {
        long version = present.revision().number();
        if (!command.expected().test(version)) {
            return new Outcome.Stale(version);
        }
        if (merchants.replace(present, new MerchantEvent.PledgeChanged(changed, today, command.kind(), made))) {
            return new Outcome.Kept(changed);
        }
        return new Outcome.Stale(
                merchants.find(command.uscc()).orElseThrow().revision().number());
    }

    private static Outcome unchanged(Merchant present, Command command) {
        long version = present.revision().number();
        return command.expected().test(version) ? new Outcome.Kept(present) : new Outcome.Stale(version);
    }
}
