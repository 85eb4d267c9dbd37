package org.fangxin.complaint.api.cases;

import java.time.LocalDate;
import org.fangxin.complaint.api.cases.ComplaintResponse.DecisionResponse;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.domain.Accepted;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Merged;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Refused;
import org.fangxin.complaint.domain.Settled;
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
            case Accepted accepted -> new DecisionResponse(accepted.acceptedOn()).reachedUnder(accepted.contact());
            case ComplaintState.InMediation mediation -> new DecisionResponse(mediation.acceptedOn());
            case Refused refused ->
                new DecisionResponse(
                        refused.refusedOn(),
                        refused.ground(),
                        words.of(CodeLists.REFUSAL_GROUNDS, refused.ground()),
                        business ? null : refused.reason(),
                        business ? null : refused.otherRemedies(),
                        null,
                        null,
                        null);
            case Withdrawn withdrawn -> new DecisionResponse(withdrawn.withdrawnOn());
            case Merged merged -> new DecisionResponse(merged.mergedOn());
            case Terminated terminated -> terminated(terminated, business, words);
            case Settled settled -> settled(settled, words);
            case Closed closed -> of(closed.ending(), as, words);
            case ComplaintState.Undecided undecided -> null;
            case ComplaintState.BetweenTheSides between -> null;
        };
    }

    private static DecisionResponse terminated(Terminated terminated, boolean business, Wording words) {
        String ground = terminated.ground().name();
        return new DecisionResponse(
                terminated.terminatedOn(),
                ground,
                words.of("termination", ground),
                business ? null : terminated.reason(),
                null,
                null,
                null,
                null);
    }

    private static DecisionResponse settled(Settled settled, Wording words) {
        LocalDate on = settled.settledOn();
        String route = settled.route().name();
        return new DecisionResponse(
                on,
                route,
                words.of("route", route),
                null,
                null,
                null,
                settled.terms(),
                MoneyBody.of(settled.recovered()));
    }
}
