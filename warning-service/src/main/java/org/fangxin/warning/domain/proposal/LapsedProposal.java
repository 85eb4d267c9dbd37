package org.fangxin.warning.domain.proposal;

import java.time.Instant;
import org.fangxin.warning.domain.surge.Evidence;

/** The complaints calmed down before anybody decided. A new surge opens a new proposal at once. */
public record LapsedProposal(ProposalHead head, Evidence evidence, Instant lapsedAt) implements Proposal {
    @Override
    public Status status() {
        return Status.LAPSED;
    }
}
