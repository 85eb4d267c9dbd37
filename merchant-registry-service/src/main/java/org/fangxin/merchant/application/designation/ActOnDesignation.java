package org.fangxin.merchant.application.designation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationAct;
import org.fangxin.merchant.domain.DesignationNote;
import org.fangxin.merchant.domain.DesignationState;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.RevocationGround;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** Evaluates, orders to put right, suspends, reinstates, revokes and cancels designations. Each act is an event. */
public final class ActOnDesignation {
    private final Merchants merchants;
    private final Programmes programmes;
    private final CityTime time;

    public ActOnDesignation(Merchants merchants, Programmes programmes, CityTime time) {
        this.merchants = merchants;
        this.programmes = programmes;
        this.time = time;
    }

    /**
     * What is to be done.
     *
     * @param until with an evaluation: last day of the new term; null for the programme's next term
     * @param score with an evaluation: what was found, of 100; null when none is given
     * @param expected which versions of the merchant the act may be done to
     * @param inCare whether a district is in the care of whoever does it
     */
    public record Command(
            String designationId,
            DesignationAct act,
            String reason,
            @Nullable RevocationGround ground,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate until,
            @Nullable Integer score,
            LongPredicate expected,
            Predicate<String> inCare) {}

    /** What became of it. */
    public sealed interface Outcome {
        /** It is done. */
        record Done(Merchant merchant, Designation designation) implements Outcome {}

        /** There is no such designation. */
        record Unknown() implements Outcome {}

        /** The merchant is in another district. */
        record NotInCare() implements Outcome {}

        /** The merchant has another version than the act is based on. */
        record Stale(long current) implements Outcome {}

        /** The act is not possible in the designation's state. */
        record NotPossible(DesignationState state, List<DesignationAct> possible) implements Outcome {
            public NotPossible {
                possible = List.copyOf(possible);
            }
        }

        /** A day of the act is before today. */
        record DayIsPast() implements Outcome {}

        /** The score is below the least one, so the evaluation is not passed. */
        record NotPassed(int needed) implements Outcome {}
    }

    /** Does it. */
    public Outcome act(Command command) {
        Instant now = time.now();
        LocalDate today = time.on(now);
        Optional<Merchant> found = merchants.withDesignation(command.designationId());
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        Merchant present = found.get();
        if (!command.inCare().test(present.entry().district())) {
            return new Outcome.NotInCare();
        }
        if (isPast(command.dueOn(), today) || isPast(command.until(), today)) {
            return new Outcome.DayIsPast();
        }
        Optional<Programme> programme = programmes.of(present.entry().district());
        int needed = programme.map(Programme::passScore).orElse(0);
        Integer score = command.score();
        if (score != null && score < needed) {
            return new Outcome.NotPassed(needed);
        }
        long version = present.revision().number();
        return command.expected().test(version) ? act(command, present, today, now) : new Outcome.Stale(version);
    }

    private Outcome act(Command command, Merchant present, LocalDate today, Instant now) {
        Designation before = present.designation(command.designationId()).orElseThrow();
        DesignationNote note = note(command, before, present, today);
        Optional<Merchant> next =
                present.acting(command.designationId(), note, Origin.said(Origin.Source.BUREAU, now), now);
        if (next.isEmpty()) {
            return new Outcome.NotPossible(before.state(), before.state().possibleActs());
        }
        Merchant changed = next.get();
        Designation after = changed.designation(command.designationId()).orElseThrow();
        return merchants.replace(present, new MerchantEvent.DesignationChanged(changed, today, after, note))
                ? new Outcome.Done(changed, after)
                : new Outcome.Stale(present.revision().number() + 1);
    }

    private static boolean isPast(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }

    private DesignationNote note(Command command, Designation before, Merchant merchant, LocalDate today) {
        Optional<Programme> programme = programmes.of(merchant.entry().district());
        Integer score = command.score();
        return new DesignationNote(
                command.act(),
                today,
                command.reason(),
                command.ground(),
                command.dueOn(),
                command.act() == DesignationAct.EVALUATION && command.until() == null
                        ? programme.map(rules -> nextTerm(rules, before, today)).orElse(null)
                        : command.until(),
                score,
                score == null
                        ? null
                        : programme.map(rules -> rules.stars(score)).orElse(0));
    }

    /** The next term follows the present one; a designation without an end keeps none. */
    private static @Nullable LocalDate nextTerm(Programme programme, Designation before, LocalDate today) {
        LocalDate end = before.until();
        if (end == null) {
            return null;
        }
        return programme.termEnd(end.isBefore(today) ? today : end.plusDays(1));
    }
}
