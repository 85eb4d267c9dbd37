package org.fangxin.warning.application.proposal;

import java.util.Optional;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** Lists proposals, newest first. */
public interface ProposalBoard {
    /**
     * A part of the list.
     *
     * @param status only those in this state; null for all
     * @param after where the part before ended; empty for the first
     */
    Slice<Versioned<Proposal>> list(Proposal.@Nullable Status status, Optional<Position> after, int limit);
}
