package org.fangxin.merchant.application.applying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.Application;
import org.fangxin.merchant.domain.application.ApplicationMove;
import org.fangxin.merchant.domain.application.ApplicationMove.Hindrance;
import org.fangxin.merchant.domain.application.ApplicationState;
import org.fangxin.merchant.domain.application.ApplicationStep;
import org.fangxin.merchant.domain.application.Applications;
import org.fangxin.merchant.domain.application.Applications.Held;
import org.fangxin.platform.time.CityTime;

/** Takes a step with an application, if its stage allows it and nobody else changed it meanwhile. */
public final class AdvanceApplication {
    private final Applications applications;
    private final CityTime time;

    public AdvanceApplication(Applications applications, CityTime time) {
        this.applications = applications;
        this.time = time;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The step was taken. */
        record Taken(Held held) implements Outcome {}

        /** There is no such application. */
        record NotFound() implements Outcome {}

        /** Somebody else changed the application first. */
        record Stale(long currentVersion) implements Outcome {}

        /** The stage does not allow it; {@code allowed} is what it allows. */
        record NotNow(String action, ApplicationState.Stage stage, List<String> allowed) implements Outcome {
            public NotNow {
                allowed = List.copyOf(allowed);
            }
        }

        /** Something stands in its way. */
        record Hindered(Hindrance hindrance) implements Outcome {}
    }

    /** Takes a step that is based on what its actor has seen. */
    public Outcome take(String id, LongPredicate expected, Actor actor, ApplicationStep step) {
        Optional<Held> found = applications.find(id);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        Held present = found.get();
        return expected.test(present.version()) ? take(present, actor, step) : new Outcome.Stale(present.version());
    }

    /** Takes a step that does not depend on the version, again when somebody else was first. */
    public Outcome takeAnyway(String id, Actor actor, ApplicationStep step) {
        Outcome outcome = take(id, version -> true, actor, step);
        while (outcome instanceof Outcome.Stale) {
            outcome = take(id, version -> true, actor, step);
        }
        return outcome;
    }

    private Outcome take(Held found, Actor actor, ApplicationStep step) {
        Instant now = time.now();
        LocalDate today = time.on(now);
        Held present = found;
        if (present.application().isDueOn(today) && !(step instanceof ApplicationStep.Turn)) {
            // The calendar comes first: whoever is quicker than the chore must not find yesterday's stage.
            if (!(take(found, Actor.PLATFORM, new ApplicationStep.Turn()) instanceof Outcome.Taken turned)) {
                return new Outcome.Stale(found.version() + 1);
            }
            present = turned.held();
        }
        return switch (present.application().take(step, actor, now, today)) {
            case ApplicationMove.Made made -> replace(present, made);
            case ApplicationMove.NotNow not -> new Outcome.NotNow(not.action(), not.stage(), not.allowed());
            case ApplicationMove.Hindered(Hindrance hindrance) -> new Outcome.Hindered(hindrance);
        };
    }

    private Outcome replace(Held present, ApplicationMove.Made made) {
        Application next = made.application();
        return applications.replace(present, next, made.event())
                ? new Outcome.Taken(new Held(next, present.version() + 1, present.requestKey()))
                : new Outcome.Stale(present.version() + 1);
    }
}
