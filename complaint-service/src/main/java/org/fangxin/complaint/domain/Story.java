package org.fangxin.complaint.domain;

import java.time.LocalDate;
import org.fangxin.complaint.domain.filing.Money;
import org.jspecify.annotations.Nullable;

/**
 * What became of a complaint that was taken over, in one piece; parts that did not happen are null.
 *
 * @param decisionDueOn last day of the decision on acceptance
 * @param decidedOn day on which the bureau accepted or refused
 * @param accepted whether it was accepted
 * @param closingDueOn last day of mediation
 * @param outcome how it ended: refused, withdrawn, settled or terminated
 * @param ground code of the ground of a refusal or termination
 * @param route how it was settled
 * @param endedOn day of the outcome
 * @param recovered loss made good
 */
public record Story(
        @Nullable LocalDate decisionDueOn,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean accepted,
        @Nullable LocalDate closingDueOn,
        @Nullable Status outcome,
        @Nullable String ground,
        @Nullable String route,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate closedOn,
        @Nullable Money recovered,
        Closed.@Nullable Score score,
        @Nullable LocalDate ratedOn,
        boolean publicised) {}
