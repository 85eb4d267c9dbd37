package org.fangxin.warning.domain.proposal;

import java.time.Instant;
import org.fangxin.warning.domain.surge.Evidence;

/** Waits for a decision. While it waits only its evidence changes. */
public record OpenProposal(ProposalHead head, Evidence evidence) implements Proposal {
    @Override
    public Status status() {
        return Status.OPEN;
    }

    /** The same with a newer count. */
    public OpenProposal showing(Evidence newer) {
        return new OpenProposal(head, newer);
    }

    /** An editor takes it up; the warning it becomes is named here before it exists (see {@link Acceptance}). */
    public AcceptedProposal accept(Decision decision, Acceptance acceptance) {
        return new AcceptedProposal(head, evidence, decision, acceptance, false);
    }

    /** An editor decides that no warning is needed. */
    public DismissedProposal dismiss(Decision decision, String reason) {
        return new DismissedProposal(head, evidence, decision, reason);
    }

    /** The complaints calmed down. */
    public LapsedProposal lapse(Evidence last, Instant at) {
        return new LapsedProposal(head, last, at);
    }
}
