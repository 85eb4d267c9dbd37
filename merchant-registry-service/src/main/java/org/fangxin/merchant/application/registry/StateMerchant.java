package org.fangxin.merchant.application.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent.MerchantRegistered;
import org.fangxin.merchant.domain.MerchantEvent.MerchantUpdated;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;

/**
 * Takes a statement about a merchant into the registry: registers it, changes it, or finds that nothing is new.
 *
 * <p>Which of several statements holds: the one submitted later, whoever made it. An older one that is worked off later
 * changes nothing, so that the outcome does not depend on which import is faster. What was replaced, and who had said so,
 * stays readable in the merchant's revisions.
 */
public final class StateMerchant {
    private final Merchants merchants;
    private final CityTime time;
    private final IdSource ids;

    public StateMerchant(Merchants merchants, CityTime time, IdSource ids) {
        this.merchants = merchants;
        this.time = time;
        this.ids = ids;
    }

    /** What became of a statement. */
    public sealed interface Outcome {
        /** The merchant is new. */
        record Registered() implements Outcome {}

        /** The merchant has a new revision. */
        record Updated(long revision) implements Outcome {}

        /** Nothing is new. */
        record Unchanged(long revision) implements Outcome {}

        /** A later statement is in force; of this one, only the place in the partner's roster was noted. */
        record Superseded(long revision) implements Outcome {}
    }

    /**
     * Takes a statement in, again and again when others change the merchant at the same moment.
     *
     * @param known the merchant as the caller has just read it; empty when it was not registered then
     */
    public Outcome take(Statement statement, Origin origin, Optional<Merchant> known) {
        Optional<Outcome> outcome = attempt(statement, origin, known);
        while (outcome.isEmpty()) {
            outcome = attempt(statement, origin, merchants.find(statement.uscc()));
        }
        return outcome.get();
    }

    private Optional<Outcome> attempt(Statement statement, Origin origin, Optional<Merchant> known) {
        Instant now = time.now();
        LocalDate today = time.on(now);
        if (known.isPresent()) {
            return change(known.get(), statement, origin, now, today);
        }
        Merchant merchant = Merchant.registered(statement, origin, now, today, ids);
        return merchants.add(new MerchantRegistered(merchant, today))
                ? Optional.of(new Outcome.Registered())
                : Optional.empty();
    }

    private Optional<Outcome> change(
            Merchant present, Statement statement, Origin origin, Instant now, LocalDate today) {
        boolean late = origin.isOlderThan(present.stated());
        boolean again = origin.isAtOrBeforeInSameImport(present.stated());
        if (late || again) {
            Optional<Outcome> earlier = outcomeOfEarlierRun(statement, origin);
            if (again || earlier.isPresent()) {
                return earlier.or(() -> unchanged(present));
            }
        }
        Optional<Merchant> next =
                late ? present.enrolled(statement, origin, now) : present.restated(statement, origin, now, today, ids);
        if (next.isEmpty()) {
            return late && !present.says(statement) ? superseded(present) : unchanged(present);
        }
        Merchant changed = next.get();
        if (!merchants.replace(present, new MerchantUpdated(changed, today))) {
            return Optional.empty();
        }
        return late
                ? superseded(changed)
                : Optional.of(new Outcome.Updated(changed.revision().number()));
    }

    /** A line comes a second time when the process died before its result was stored. */
    private Optional<Outcome> outcomeOfEarlierRun(Statement statement, Origin origin) {
        String importId = origin.importId();
        return importId == null
                ? Optional.empty()
                : merchants
                        .revisionOf(statement.uscc(), importId, origin.line())
                        .map(number -> number == 1 ? new Outcome.Registered() : new Outcome.Updated(number));
    }

    private static Optional<Outcome> unchanged(Merchant merchant) {
        return Optional.of(new Outcome.Unchanged(merchant.revision().number()));
    }

    private static Optional<Outcome> superseded(Merchant merchant) {
        return Optional.of(new Outcome.Superseded(merchant.revision().number()));
    }
}
