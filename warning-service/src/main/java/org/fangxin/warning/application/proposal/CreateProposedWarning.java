package org.fangxin.warning.application.proposal;

import java.util.Optional;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Draft;
import org.fangxin.warning.domain.notice.DraftWarning;
import org.fangxin.warning.domain.notice.Origin;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningHead;
import org.fangxin.warning.domain.notice.Warnings;
import org.fangxin.warning.domain.proposal.Acceptance;
import org.fangxin.warning.domain.proposal.AcceptedProposal;
import org.fangxin.warning.domain.proposal.Decision;
import org.fangxin.warning.domain.proposal.Proposals;

/** Makes the warning that an accepted proposal names. Repeatable: the id is fixed, so it is made once. */
public final class CreateProposedWarning {
    private final Warnings warnings;
    private final Proposals proposals;

    public CreateProposedWarning(Warnings warnings, Proposals proposals) {
        this.warnings = warnings;
        this.proposals = proposals;
    }

    /** Makes the warning unless it exists, notes that it does, and returns it as it is now. */
    Versioned<Warning> from(AcceptedProposal accepted, long version) {
        Acceptance acceptance = accepted.acceptance();
        warnings.create(draftOf(accepted));
        Optional<Versioned<Warning>> warning = warnings.find(acceptance.warningId());
        if (warning.isEmpty()) {
            throw new IllegalStateException("warning " + acceptance.warningId() + " was created and is not there");
        }
        if (!accepted.created()) {
            proposals.replace(accepted.withWarningCreated(), version);
        }
        return warning.get();
    }

    private static DraftWarning draftOf(AcceptedProposal accepted) {
        Acceptance acceptance = accepted.acceptance();
        Decision decision = accepted.decision();
        Origin origin = new Origin(accepted.head().id(), accepted.evidence());
        WarningHead head = new WarningHead(
                acceptance.warningId(), acceptance.number(), decision.at(), acceptance.requestKey(), origin);
        return new DraftWarning(head, new Draft(acceptance.notice(), decision.by(), decision.at()), null);
    }
}
