package org.fangxin.complaint.api.cases;

import org.fangxin.complaint.api.cases.ComplaintResponse.DecisionResponse;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.domain.Accepted;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Received;
import org.fangxin.complaint.domain.Refused;
import org.fangxin.complaint.domain.Terminated;
import org.fangxin.complaint.domain.Withdrawn;
import org.fangxin.contracts.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** The decision that a stage stands for. The reasons of a refusal are the complainant's; the business reads the ground. */
final class DecisionView {
    private DecisionView() {}

    static @Nullable DecisionResponse of(ComplaintState state, Party as, Wording words) {
        boolean business = as == Party.RESPONDENT;
        return switch (state) {
            case Received received -> null;
            case Accepted accepted ->
                new DecisionResponse(accepted.acceptedOn(), null, null, null, null, accepted.contact());
            case Refused refused ->
                new DecisionResponse(
                        refused.refusedOn(),
                        refused.ground(),
                        words.of(CodeLists.REFUSAL_GROUNDS, refused.ground()),
                        business ? null : refused.reason(),
                        business ? null : refused.otherRemedies(),
                        null);
            case Withdrawn withdrawn -> new DecisionResponse(withdrawn.withdrawnOn(), null, null, null, null, null);
            case Terminated terminated ->
                new DecisionResponse(
                        terminated.terminatedOn(),
                        terminated.ground().name(),
                        words.of("termination", terminated.ground().name()),
                        business ? null : terminated.reason(),
                        null,
                        null);
        };
    }
}
