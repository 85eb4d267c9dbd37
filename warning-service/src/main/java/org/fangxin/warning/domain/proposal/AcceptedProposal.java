package org.fangxin.warning.domain.proposal;

import org.fangxin.warning.domain.surge.Evidence;

/**
 * An editor turned it into a warning.
 *
 * @param created whether the warning is known to exist; until then creating it is repeated
 */
public record AcceptedProposal(
        ProposalHead head, Evidence evidence, Decision decision, Acceptance acceptance, boolean created)
        implements Proposal {
    @Override
    public Status status() {
        return Status.ACCEPTED;
    }

    /** The same, once the warning exists. */
    public AcceptedProposal withWarningCreated() {
        return new AcceptedProposal(head, evidence, decision, acceptance, true);
    }
}
