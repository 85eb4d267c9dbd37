package org.fangxin.merchant.application.review;

import java.util.List;
import java.util.Optional;
import org.fangxin.merchant.domain.review.ReviewProposals;
import org.fangxin.merchant.domain.review.ReviewProposals.Held;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;

/** Reads proposals. */
public final class ReadProposals {
    private final ReviewProposals proposals;

    public ReadProposals(ReviewProposals proposals) {
        this.proposals = proposals;
    }

    /** The proposal of this id. */
    public Optional<Held> find(String id) {
        return proposals.find(id);
    }

    /** A page of those that carry one of some tokens, oldest first. */
    public Slice<Held> page(List<String> tokens, Optional<Position> after, int limit) {
        String last = after.map(position -> position.keys().getFirst()).orElse(null);
        return Slice.of(
                proposals.list(tokens, last, limit + 1),
                limit,
                held -> Position.of(held.proposal().id()));
    }
}
