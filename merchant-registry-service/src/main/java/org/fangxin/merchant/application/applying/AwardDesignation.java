package org.fangxin.merchant.application.applying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationState;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent.DesignationAwarded;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.Application;
import org.fangxin.merchant.domain.application.ApplicationState.Awarded;
import org.fangxin.merchant.domain.application.ApplicationState.PublicityOver;
import org.fangxin.merchant.domain.application.ApplicationStep;
import org.fangxin.merchant.domain.application.Applications;
import org.fangxin.merchant.domain.application.Applications.Held;
import org.fangxin.merchant.domain.application.PlaqueNumbers;
import org.fangxin.merchant.domain.application.Stop;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;

/**
 * Awards a designation in two writes: the application says which designation there is to be, then the merchant gets it. The
 * second is repeated by whoever hears of the first, so that a crash between them loses nothing and doubles nothing.
 */
public final class AwardDesignation {
    private final Applications applications;
    private final Merchants merchants;
    private final AdvanceApplication advance;
    private final Terms terms;
    private final CityTime time;

    public AwardDesignation(
            Applications applications, Merchants merchants, AdvanceApplication advance, Terms terms, CityTime time) {
        this.applications = applications;
        this.merchants = merchants;
        this.advance = advance;
        this.terms = terms;
        this.time = time;
    }

    /** What an award is made of. */
    public record Terms(Programmes programmes, Records records, PlaqueNumbers plaques, IdSource ids) {}

    /** What came of it: a step's outcome, or a stop. */
    public sealed interface Outcome {
        /** The step was attempted. */
        record Attempted(AdvanceApplication.Outcome outcome) implements Outcome {}

        /** The merchant's record has come to stop it. */
        record Stopped(List<Stop> stops) implements Outcome {
            public Stopped {
                stops = List.copyOf(stops);
            }
        }
    }

    /** Awards it. */
    public Outcome award(String applicationId, LongPredicate expected, Actor actor) {
        Optional<Held> found = applications.find(applicationId);
        if (found.isEmpty()) {
            return new Outcome.Attempted(new AdvanceApplication.Outcome.NotFound());
        }
        Application application = found.get().application();
        Programme programme = terms.programmes().of(application.district()).orElseThrow();
        Merchant merchant = merchants.find(application.uscc()).orElseThrow();
        List<Stop> stops = terms.records().stops(merchant, programme);
        if (!stops.isEmpty()) {
            return new Outcome.Stopped(stops);
        }
        LocalDate today = time.today();
        boolean ready = application.state() instanceof PublicityOver || application.isDueOn(today);
        ApplicationStep.Award award = new ApplicationStep.Award(
                terms.ids().next(),
                // A number is drawn only for an award that the stage allows, so that refused attempts leave no gaps.
                ready ? terms.plaques().next(application.district(), today.getYear()) : "",
                programme.termEnd(today));
        AdvanceApplication.Outcome outcome = advance.take(applicationId, expected, actor, award);
        if (outcome instanceof AdvanceApplication.Outcome.Taken(Held held)) {
            confer(held.application());
        }
        return new Outcome.Attempted(outcome);
    }

    /** Gives the merchant what an application says it was awarded; nothing happens when it has it. */
    public void confer(String applicationId) {
        applications.find(applicationId).map(Held::application).ifPresent(this::confer);
    }

    private void confer(Application application) {
        if (!(application.state() instanceof Awarded awarded)) {
            return;
        }
        Designation designation = new Designation(
                awarded.designationId(),
                application.kind(),
                DesignationState.AWARDED,
                awarded.since(),
                awarded.until(),
                awarded.plaqueNumber(),
                List.of());
        boolean done = false;
        while (!done) {
            Instant now = time.now();
            Merchant present = merchants.find(application.uscc()).orElseThrow();
            Optional<Merchant> next = present.awarded(designation, Origin.said(Origin.Source.BUREAU, now), now);
            done = next.isEmpty()
                    || merchants.replace(present, new DesignationAwarded(next.get(), time.on(now), designation));
        }
    }
}
