package org.fangxin.merchant.application.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantChange;
import org.fangxin.merchant.domain.MerchantEvent.MerchantRegistered;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.Restatement;
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
     * One of many statements.
     *
     * @param known the merchant as the caller has just read it; empty when it was not registered then
     */
    public record Stated(Statement statement, Origin origin, Optional<Merchant> known) {}

    /** Where a statement leads: nothing is to be done, or a change is to be made to have an outcome. */
    private sealed interface Step {
        record Settled(Outcome outcome) implements Step {}

        /** @param last whether nothing of the statement is left to be done after it */
        record Making(MerchantChange change, Outcome outcome, boolean last) implements Step {}
    }

    /**
     * Takes statements in, each about another merchant, all their changes together.
     *
     * @return their outcomes, in the same order
     */
    public List<Outcome> takeAll(List<Stated> all) {
        List<Step> steps = all.stream().map(this::step).toList();
        Set<UnifiedSocialCreditCode> made = merchants.makeAll(steps.stream()
                .flatMap(step -> step instanceof Step.Making making ? Stream.of(making.change()) : Stream.empty())
                .toList());
        List<Outcome> outcomes = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            outcomes.add(
                    switch (steps.get(i)) {
                        case Step.Settled(Outcome outcome) -> outcome;
                        case Step.Making(MerchantChange change, Outcome outcome, boolean last) ->
                            last && made.contains(change.uscc()) ? outcome : takeAnew(all.get(i));
                    });
        }
        return outcomes;
    }

    /**
     * Takes a statement in, again and again when others change the merchant at the same moment.
     *
     * @param known the merchant as the caller has just read it; empty when it was not registered then
     */
    public Outcome take(Statement statement, Origin origin, Optional<Merchant> known) {
        Stated stated = new Stated(statement, origin, known);
        return switch (step(stated)) {
            case Step.Settled(Outcome outcome) -> outcome;
            case Step.Making(MerchantChange change, Outcome outcome, boolean last) ->
                merchants.make(change) && last ? outcome : takeAnew(stated);
        };
    }

    private Outcome takeAnew(Stated stated) {
        Statement statement = stated.statement();
        return take(statement, stated.origin(), merchants.find(statement.uscc()));
    }

    private Step step(Stated stated) {
        Instant now = time.now();
        LocalDate today = time.on(now);
        Statement statement = stated.statement();
        Origin origin = stated.origin();
        if (stated.known().isPresent()) {
            return change(stated.known().get(), statement, origin, now, today);
        }
        Merchant merchant = Merchant.registered(statement, origin, now, today, ids);
        return new Step.Making(
                new MerchantChange(null, new MerchantRegistered(merchant, today)), new Outcome.Registered(), true);
    }

    private Step change(Merchant present, Statement statement, Origin origin, Instant now, LocalDate today) {
        boolean late = origin.isOlderThan(present.stated());
        boolean again = origin.isAtOrBeforeInSameImport(present.stated());
        if (late || again) {
            Optional<Outcome> earlier = outcomeOfEarlierRun(statement, origin);
            if (again || earlier.isPresent()) {
                return new Step.Settled(earlier.orElseGet(() -> unchanged(present)));
            }
        }
        Optional<Merchant> next =
                late ? present.enrolled(statement, origin, now) : present.restated(statement, origin, now, today, ids);
        if (next.isEmpty()) {
            return new Step.Settled(late && !present.says(statement) ? superseded(present) : unchanged(present));
        }
        Restatement step = Restatement.of(present, next.get(), origin, now, today);
        Merchant changed = step.event().merchant();
        return new Step.Making(
                new MerchantChange(present, step.event()),
                late
                        ? superseded(changed)
                        : new Outcome.Updated(changed.revision().number()),
                step.last());
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

    private static Outcome unchanged(Merchant merchant) {
        return new Outcome.Unchanged(merchant.revision().number());
    }

    private static Outcome superseded(Merchant merchant) {
        return new Outcome.Superseded(merchant.revision().number());
    }
}
