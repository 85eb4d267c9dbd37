package org.fangxin.contracts.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that another system had handled, or had begun to handle, was taken over with its whole past in one step. It is
 * the first event of such a complaint (sequence 1) and stands for all that were never told; whatever happens afterwards is
 * told by the ordinary events. All days are days of the past (Asia/Shanghai), so a count by day belongs to those days and
 * not to the event's time; alarms that look at the present should leave it out.
 *
 * @param receivedOn day of receipt
 * @param status where it stands: {@code RECEIVED, NEGOTIATING, ACCEPTED, REFUSED, WITHDRAWN, SETTLED, TERMINATED, CLOSED}
 * @param decisionDueOn last day of the decision on acceptance; null when the business settled it before one was due
 * @param decidedOn day on which the bureau accepted or refused; null when it has not
 * @param accepted whether it was accepted; null when it was not decided
 * @param closingDueOn last day of mediation, as the law of the day of receipt has it; null when it was not accepted
 * @param outcome {@code REFUSED, WITHDRAWN, SETTLED, TERMINATED}; null while it is open
 * @param ground code of the ground of a refusal (code list {@code refusal-grounds}) or termination; null for other outcomes
 * @param route how it was settled: {@code ODR, BETWEEN_THE_SIDES, MEDIATION_DOCUMENT, MEDIATION_RECORD}; null when not
 * @param endedOn day of the outcome; null while it is open
 * @param closedOn day on which the case was closed; null while it is not
 * @param recovered loss made good in yuan, for example {@code 128.50}; null when nothing was
 * @param rating {@code VERY_SATISFIED, SATISFIED, BASICALLY_SATISFIED, DISSATISFIED, VERY_DISSATISFIED}; null without one
 * @param ratedOn day of the rating; null without one
 * @param publicised whether its facts are public
 */
public record ComplaintImported(
        String complaintId,
        String trackingNumber,
        ComplaintSubject subject,
        LocalDate receivedOn,
        String status,
        @Nullable LocalDate decisionDueOn,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean accepted,
        @Nullable LocalDate closingDueOn,
        @Nullable String outcome,
        @Nullable String ground,
        @Nullable String route,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate closedOn,
        @Nullable String recovered,
        @Nullable String rating,
        @Nullable LocalDate ratedOn,
        boolean publicised)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.imported.v1";
}
