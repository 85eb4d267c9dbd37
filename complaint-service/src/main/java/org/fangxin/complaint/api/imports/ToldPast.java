package org.fangxin.complaint.api.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Refused;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.complaint.domain.Terminated;
import org.fangxin.complaint.domain.TimelineEntry;
import org.fangxin.complaint.domain.Withdrawn;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a line in the history of a complaint and in the stage to which it led. Steps that lines know nothing of
 * (forwarding, materials, tests, suspension, delegation) are not told; of what happened twice, the last is.
 */
record ToldPast(List<TimelineEntry> timeline, ZoneId zone) {
    ComplaintPast.@Nullable NegotiationPart negotiation() {
        LocalDate started = day("ODR_STARTED");
        Optional<TimelineEntry> failed = last("ODR_FAILED");
        return started == null
                ? null
                : new ComplaintPast.NegotiationPart(
                        started,
                        failed.map(this::day).orElse(null),
                        failed.map(entry -> entry.by() == Party.PLATFORM).orElse(null),
                        day("ESCALATED"));
    }

    ComplaintPast.@Nullable DecisionPart decision(ComplaintState state) {
        if (state instanceof Refused refused) {
            return new ComplaintPast.DecisionPart(
                    ComplaintPast.DecisionPart.Outcome.REFUSED,
                    refused.refusedOn(),
                    refused.ground(),
                    refused.reason(),
                    refused.otherRemedies());
        }
        LocalDate accepted = day("ACCEPTED");
        return accepted == null
                ? null
                : new ComplaintPast.DecisionPart(
                        ComplaintPast.DecisionPart.Outcome.ACCEPTED, accepted, null, null, null);
    }

    ComplaintPast.@Nullable MediationPart mediation(ComplaintState state) {
        LocalDate started = day("MEDIATION_STARTED");
        return started == null
                ? null
                : new ComplaintPast.MediationPart(
                        started,
                        state instanceof ComplaintState.InMediation mediation
                                ? mediation.arrangement().mode()
                                : null);
    }

    ComplaintPast.@Nullable EndingPart ending(ComplaintState state) {
        return switch (state instanceof Closed closed ? closed.ending() : state) {
            case Settled settled ->
                new ComplaintPast.EndingPart(
                        ComplaintPast.EndingPart.Outcome.SETTLED,
                        settled.settledOn(),
                        settled.route(),
                        settled.terms(),
                        MoneyBody.of(settled.recovered()),
                        null,
                        null);
            case Terminated over ->
                last("TERMINATED").map(TimelineEntry::by).orElse(Party.OFFICER) == Party.COMPLAINANT
                        ? withdrawn(over.terminatedOn(), over.reason())
                        : new ComplaintPast.EndingPart(
                                ComplaintPast.EndingPart.Outcome.TERMINATED,
                                over.terminatedOn(),
                                null,
                                null,
                                null,
                                over.ground(),
                                over.reason());
            case Withdrawn back ->
                withdrawn(
                        back.withdrawnOn(),
                        last("WITHDRAWN").map(TimelineEntry::note).orElse(null));
            default -> null;
        };
    }

    @Nullable
    LocalDate closedOn(ComplaintState state) {
        return state instanceof Closed closed ? closed.closedOn() : null;
    }

    ComplaintPast.@Nullable RatingPart rating(ComplaintState state) {
        LocalDate on = day("RATED");
        return state instanceof Closed closed && closed.rating() != null && on != null
                ? new ComplaintPast.RatingPart(
                        closed.rating().score(), on, closed.rating().comment())
                : null;
    }

    private static ComplaintPast.EndingPart withdrawn(LocalDate on, @Nullable String reason) {
        return new ComplaintPast.EndingPart(
                ComplaintPast.EndingPart.Outcome.WITHDRAWN, on, null, null, null, null, reason);
    }

    private @Nullable LocalDate day(String what) {
        return last(what).map(this::day).orElse(null);
    }

    private LocalDate day(TimelineEntry entry) {
        return entry.at().atZone(zone).toLocalDate();
    }

    private Optional<TimelineEntry> last(String what) {
        return timeline.stream().filter(entry -> entry.what().equals(what)).reduce((earlier, later) -> later);
    }
}
