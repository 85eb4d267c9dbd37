package org.fangxin.merchant.api.reviews;

import java.util.List;
import org.fangxin.merchant.application.designation.ActOnDesignation;
import org.fangxin.merchant.application.review.DecideProposal.Outcome;
import org.fangxin.merchant.domain.DesignationAct;
import org.fangxin.merchant.domain.DesignationState;
import org.fangxin.merchant.domain.review.ReviewProposal;
import org.fangxin.merchant.domain.review.ReviewProposals.Held;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;

/** What each refusal of a decision means over HTTP. */
final class ReviewProblems {
    private ReviewProblems() {}

    static Held decided(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Decided(Held held) -> held;
            case Outcome.NotFound() -> throw ReviewProposalController.notFound().exception();
            case Outcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
            case Outcome.Closed(ReviewProposal.State state) ->
                throw Problem.of(HttpStatus.CONFLICT, "review-proposal-closed", state)
                        .with("state", state)
                        .exception();
            case Outcome.OtherDesignation() ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "designation-of-another-merchant")
                        .at("/designationId", "designation-of-another-merchant")
                        .exception();
            case Outcome.ActRefused(ActOnDesignation.Outcome refused) ->
                throw refused(refused).exception();
        };
    }

    private static Problem refused(ActOnDesignation.Outcome outcome) {
        return switch (outcome) {
            case ActOnDesignation.Outcome.NotPossible(DesignationState state, List<DesignationAct> possible) ->
                Problem.of(HttpStatus.CONFLICT, "designation-act-not-possible", state)
                        .with("state", state)
                        .with("possible", possible);
            case ActOnDesignation.Outcome.DayIsPast() ->
                Problem.of(HttpStatus.BAD_REQUEST, "invalid-request").at("/dueOn", "in-the-past");
            case ActOnDesignation.Outcome.NotInCare() ->
                Problem.of(HttpStatus.FORBIDDEN, "designation-not-in-your-districts");
            case ActOnDesignation.Outcome.Unknown() -> Problem.of(HttpStatus.NOT_FOUND, "designation-not-found");
            case ActOnDesignation.Outcome.Stale(long current) -> ExpectedVersion.stale(current);
            case ActOnDesignation.Outcome.NotPassed(int needed) ->
                throw new IllegalStateException("nothing was evaluated, so nothing needed " + needed);
            case ActOnDesignation.Outcome.Done done -> throw new IllegalStateException("a done act is no refusal");
        };
    }
}
