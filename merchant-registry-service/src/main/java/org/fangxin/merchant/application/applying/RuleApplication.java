package org.fangxin.merchant.application.applying;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.Application;
import org.fangxin.merchant.domain.application.ApplicationStep;
import org.fangxin.merchant.domain.application.Applications;
import org.fangxin.merchant.domain.application.Applications.Held;
import org.fangxin.merchant.domain.application.Checklist;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** Steps whose scores and periods are a matter of the city's programme. */
public final class RuleApplication {
    private final Applications applications;
    private final AdvanceApplication advance;
    private final Programmes programmes;
    private final CityTime time;

    public RuleApplication(
            Applications applications, AdvanceApplication advance, Programmes programmes, CityTime time) {
        this.applications = applications;
        this.advance = advance;
        this.programmes = programmes;
        this.time = time;
    }

    /** What came of it: a step's outcome, or why the programme does not allow it. */
    public sealed interface Outcome {
        /** The step was attempted. */
        record Attempted(AdvanceApplication.Outcome outcome) implements Outcome {}

        /** What is said does not fit the programme. */
        record Refused(List<Fault> faults) implements Outcome {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Which application is meant, on which version of it the step rests, and who takes it. */
    public record Target(String id, LongPredicate expected, Actor actor) {}

    /** Approves; a score below the programme's least one cannot. */
    public Outcome approve(Target target, int score, @Nullable String note) {
        return with(
                target,
                (application, programme) -> score < programme.passScore()
                        ? refused(Fault.at(
                                "/score",
                                "score-too-low",
                                Integer.toString(programme.passScore()),
                                Integer.toString(score)))
                        : attempt(target, new ApplicationStep.Approval(score, note)));
    }

    /**
     * Asks for what is missing.
     *
     * @param dueOn last day for it; null for the programme's period
     */
    public Outcome askSupplement(Target target, String request, @Nullable LocalDate dueOn) {
        LocalDate today = time.today();
        return with(target, (application, programme) -> {
            LocalDate due = dueOn == null ? today.plusDays(programme.supplementDays()) : dueOn;
            return due.isBefore(today)
                    ? refused(Fault.at("/dueOn", "in-the-past"))
                    : attempt(target, new ApplicationStep.SupplementRequest(request, due));
        });
    }

    /** Supplies what was missing; the answers must fit the checklist. */
    public Outcome supply(Target target, ApplicationStep.Supplement given) {
        return with(target, (application, programme) -> {
            List<Fault> faults = programme
                    .kind(application.kind())
                    .map(kind -> new Checklist(programme, kind).faults(given.answers()))
                    .orElse(List.of());
            return faults.isEmpty() ? attempt(target, given) : new Outcome.Refused(faults);
        });
    }

    /** Begins the publicity, for the programme's period. */
    public Outcome publicise(Target target) {
        return with(
                target,
                (application, programme) -> attempt(
                        target,
                        new ApplicationStep.Publicity(programme.publicityEnd(application.kind(), time.today()))));
    }

    /** Something to do with an application under its programme. */
    private interface Ruled {
        Outcome take(Application application, Programme programme);
    }

    private Outcome with(Target target, Ruled step) {
        Optional<Application> found = applications.find(target.id()).map(Held::application);
        if (found.isEmpty()) {
            return new Outcome.Attempted(new AdvanceApplication.Outcome.NotFound());
        }
        Application application = found.get();
        return step.take(application, programmes.of(application.district()).orElseThrow());
    }

    private Outcome attempt(Target target, ApplicationStep step) {
        return new Outcome.Attempted(advance.take(target.id(), target.expected(), target.actor(), step));
    }

    private static Outcome refused(Fault fault) {
        return new Outcome.Refused(List.of(fault));
    }
}
