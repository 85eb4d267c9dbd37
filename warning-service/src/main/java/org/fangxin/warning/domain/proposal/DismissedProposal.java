package org.fangxin.warning.domain.proposal;

import org.fangxin.warning.domain.surge.Evidence;

/**
 * An editor decided that no warning is needed.
 *
 * @param reason why, for whoever asks later
 */
public record DismissedProposal(ProposalHead head, Evidence evidence, Decision decision, String reason)
        implements Proposal {
    @Override
    public Status status() {
        return Status.DISMISSED;
    }
}
