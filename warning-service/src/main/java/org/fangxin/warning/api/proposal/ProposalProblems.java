package org.fangxin.warning.api.proposal;

import java.util.List;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.proposal.DecisionRefusal;
import org.springframework.http.HttpStatus;

/** What refusals mean over HTTP. */
final class ProposalProblems {
    private ProposalProblems() {}

    static Problem of(DecisionRefusal refusal) {
        return switch (refusal) {
            case DecisionRefusal.NotFound ignored -> Refusals.notFound();
            case DecisionRefusal.Stale(long current) -> ExpectedVersion.stale(current);
            case DecisionRefusal.NotOpen notOpen ->
                Problem.of(HttpStatus.CONFLICT, "proposal-state", notOpen.status())
                        .with("status", notOpen.status())
                        .with("allowed", List.of());
        };
    }
}
