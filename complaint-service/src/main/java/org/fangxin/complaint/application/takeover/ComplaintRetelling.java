package org.fangxin.complaint.application.takeover;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.complaint.domain.Arrangement;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.complaint.domain.aftermath.Closure;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.fangxin.complaint.domain.disclosure.Publication;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.intake.Refusal;
import org.fangxin.complaint.domain.intake.Withdrawal;
import org.fangxin.complaint.domain.mediation.MediationConsent;
import org.fangxin.complaint.domain.mediation.MediationStart;
import org.fangxin.complaint.domain.mediation.Settlement;
import org.fangxin.complaint.domain.mediation.Termination;
import org.fangxin.complaint.domain.negotiation.Escalation;
import org.fangxin.complaint.domain.negotiation.OdrFailure;
import org.fangxin.complaint.domain.negotiation.OdrStart;
import org.fangxin.complaint.domain.negotiation.OfferAcceptance;
import org.fangxin.complaint.domain.negotiation.SettlementOffer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the past of a complaint by taking its steps on their days. What the steps do not allow is not believed: the first
 * such step is the flaw of the whole.
 */
public final class ComplaintRetelling {
    private final PastComplaint past;
    private final Occasion now;
    private final Past days;
    private final List<PastStep<Step<?>>> course = new ArrayList<>();
    private Complaint complaint;
    private @Nullable LocalDate decisionDueOn;
    private @Nullable LocalDate closingDueOn;

    private ComplaintRetelling(PastComplaint past, Complaint filed, Occasion now, ZoneId zone) {
        this.past = past;
        this.now = now;
        this.days = new Past(now, zone, past.officer(), past.filing().receivedAt());
        this.complaint = filed;
        this.decisionDueOn = dueOn();
    }

    /**
     * Tells it.
     *
     * @param now the present, and who takes the case over
     */
    public static Retold<Move.Made, Step<?>> retell(
            PastComplaint past, ComplaintId id, TrackingNumber number, Occasion now, ZoneId zone) {
        Filing filing = past.filing();
        LocalDate first = now.clocks().rules().earliest(LimitKind.ACCEPTANCE_DECISION);
        if (filing.receivedOn().isBefore(first)) {
            return new Retold.Flawed<>(new Flaw.BeforeTheLaw("/receivedAt", first));
        }
        if (filing.receivedAt().isAfter(now.at())) {
            return new Retold.Flawed<>(new Flaw.InFuture("/receivedAt", now.today()));
        }
        Occasion receipt =
                new Occasion(Party.OFFICER, past.officer(), filing.receivedAt(), filing.receivedOn(), now.clocks());
        Complaint filed = Complaint.file(id, number, filing, receipt).complaint();
        return new ComplaintRetelling(past, filed, now, zone).told();
    }

    private Retold<Move.Made, Step<?>> told() {
        negotiation();
        decision();
        mediation();
        ending();
        afterwards();
        if (days.flaw().isPresent()) {
            return new Retold.Flawed<>(days.flaw().get());
        }
        return new Retold.Sound<>(
                complaint.tell(
                        now,
                        null,
                        new ComplaintEvent.Imported(
                                now.today(), Stories.told(complaint, past, decisionDueOn, closingDueOn))),
                course);
    }

    private void negotiation() {
        PastComplaint.Negotiation negotiation = past.negotiation();
        if (negotiation == null) {
            return;
        }
        decisionDueOn = null;
        take(new OdrStart(), negotiation.startedOn(), Party.PLATFORM, "/negotiation/startedOn");
        if (negotiation.failedOn() != null) {
            Party by = negotiation.timedOut() ? Party.PLATFORM : Party.COMPLAINANT;
            take(new OdrFailure(null), negotiation.failedOn(), by, "/negotiation/failedOn");
        }
        if (negotiation.escalatedOn() != null) {
            take(new Escalation(), negotiation.escalatedOn(), Party.COMPLAINANT, "/negotiation/escalatedOn");
            decisionDueOn = dueOn();
        }
    }

    private void decision() {
        switch (past.decision()) {
            case null -> {}
            case PastComplaint.Decision.Accepted accepted -> {
                take(new Acceptance(null), accepted.on(), Party.OFFICER, "/decision");
                closingDueOn = dueOn();
            }
            case PastComplaint.Decision.Refused refused ->
                take(
                        new Refusal(refused.ground(), refused.reason(), refused.otherRemedies()),
                        refused.on(),
                        Party.OFFICER,
                        "/decision");
        }
    }

    private void mediation() {
        PastComplaint.Mediation mediation = past.mediation();
        if (mediation != null) {
            LocalDate on = mediation.startedOn();
            take(new MediationConsent(true, false), on, Party.COMPLAINANT, "/mediation");
            take(new MediationConsent(true, false), on, Party.RESPONDENT, "/mediation");
            take(new MediationStart(passing(mediation.mode()), null, null), on, Party.OFFICER, "/mediation");
        }
    }

    /** Of a mediation that is over no mode is kept, so that it does not matter which it passes through here. */
    private static Arrangement.Mode passing(Arrangement.@Nullable Mode mode) {
        return mode == null ? Arrangement.Mode.PHONE : mode;
    }

    private void ending() {
        switch (past.ending()) {
            case null -> {}
            case PastComplaint.Ending.Agreed agreed -> agreement(agreed);
            case PastComplaint.Ending.Broken broken ->
                take(new Termination(broken.ground(), broken.reason()), broken.on(), Party.OFFICER, "/ending");
            case PastComplaint.Ending.TakenBack back ->
                take(new Withdrawal(back.reason()), back.on(), Party.COMPLAINANT, "/ending");
        }
    }

    private void agreement(PastComplaint.Ending.Agreed agreed) {
        switch (agreed.route()) {
            case MEDIATION_DOCUMENT, MEDIATION_RECORD ->
                take(
                        new Settlement(
                                agreed.terms(), agreed.recovered(), agreed.route() == Settled.Route.MEDIATION_DOCUMENT),
                        agreed.on(),
                        Party.OFFICER,
                        "/ending");
            case ODR, BETWEEN_THE_SIDES -> {
                take(new SettlementOffer(agreed.terms(), agreed.recovered()), agreed.on(), Party.RESPONDENT, "/ending");
                String offer = Integer.toString(complaint.dealings().offers().size());
                take(new OfferAcceptance(offer), agreed.on(), Party.COMPLAINANT, "/ending");
            }
        }
        if (complaint.state() instanceof Settled settled && settled.route() != agreed.route()) {
            days.wrong(new Flaw.OtherRoute("/ending/route", settled.route().name()));
        }
    }

    private void afterwards() {
        if (past.closedOn() != null) {
            take(new Closure(null), past.closedOn(), Party.OFFICER, "/closedOn");
        }
        PastComplaint.Rating rating = past.rating();
        LocalDate publication = publicationDay();
        boolean ratedFirst =
                rating != null && (publication == null || !rating.on().isAfter(publication));
        if (ratedFirst) {
            rated(rating);
        }
        if (publication != null && !publication.isAfter(now.today())) {
            take(new Publication(), publication, Party.PLATFORM, "/consents/publicity");
        }
        if (rating != null && !ratedFirst) {
            rated(rating);
        }
    }

    private void rated(PastComplaint.@Nullable Rating rating) {
        if (rating != null) {
            take(
                    new org.fangxin.complaint.domain.aftermath.Rating(rating.score(), rating.comment()),
                    rating.on(),
                    Party.COMPLAINANT,
                    "/rating");
        }
    }

    private @Nullable LocalDate publicationDay() {
        return complaint.state() instanceof Closed closed && closed.publicity() != null
                ? closed.publicity().dueOn()
                : null;
    }

    private void take(Step<?> step, LocalDate on, Party as, String pointer) {
        if (!days.sound()) {
            return;
        }
        days.on(on, as, pointer).ifPresent(occasion -> {
            switch (complaint.take(step, occasion)) {
                case Move.Made made -> {
                    complaint = made.complaint();
                    course.add(new PastStep<>(step, occasion));
                }
                case Move.NotNow not ->
                    days.wrong(new Flaw.NotPossible(pointer, not.action(), not.stage(), not.allowed()));
                case Move.Hindered hindered ->
                    days.wrong(new Flaw.NotPossible(
                            pointer, step.action().name(), complaint.state().detail(), hindered.allowed()));
            }
        });
    }

    private @Nullable LocalDate dueOn() {
        return complaint.deadline(now.clocks()).map(LegalDeadline::dueOn).orElse(null);
    }
}
