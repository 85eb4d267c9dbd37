package org.fangxin.warning.application.proposal;

import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.proposal.AcceptedProposal;
import org.fangxin.warning.domain.proposal.Proposal;
import org.fangxin.warning.domain.proposal.Proposals;

/** Makes the warnings of proposals whose acceptance was interrupted between the two records. */
public final class FinishAcceptances {
    private static final int AT_ONCE = 100;

    private final Proposals proposals;
    private final CreateProposedWarning createWarning;

    public FinishAcceptances(Proposals proposals, CreateProposedWarning createWarning) {
        this.proposals = proposals;
        this.createWarning = createWarning;
    }

    /** One round over what is unfinished. */
    public void run() {
        for (Versioned<Proposal> held : proposals.unfinished(AT_ONCE)) {
            if (held.value() instanceof AcceptedProposal accepted) {
                createWarning.from(accepted, held.version());
            }
        }
    }
}
