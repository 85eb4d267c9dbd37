package org.fangxin.merchant.adapter.kafka;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.fangxin.contracts.merchant.ReviewProposalClosed;
import org.fangxin.contracts.merchant.ReviewProposed;
import org.fangxin.merchant.domain.review.ReviewEvent;
import org.fangxin.merchant.domain.review.ReviewProposal;
import org.fangxin.platform.mongo.OutgoingEvent;

/** Says what happened to a proposal in the published language. */
public final class ReviewEventMapper implements BiFunction<ReviewProposal, ReviewEvent, OutgoingEvent> {
    @Override
    public OutgoingEvent apply(ReviewProposal proposal, ReviewEvent event) {
        String id = proposal.id();
        String uscc = proposal.uscc().value();
        String district = proposal.district();
        String rule = proposal.rule();
        return switch (event) {
            case ReviewEvent.Proposed(LocalDate on) ->
                new OutgoingEvent(
                        ReviewProposed.TYPE,
                        new ReviewProposed(
                                id,
                                uscc,
                                district,
                                rule,
                                on,
                                proposal.evidence().numerator(),
                                proposal.evidence().denominator()));
            case ReviewEvent.Closed(LocalDate on) ->
                new OutgoingEvent(
                        ReviewProposalClosed.TYPE,
                        new ReviewProposalClosed(
                                id, uscc, district, rule, on, proposal.state().name()));
        };
    }
}
