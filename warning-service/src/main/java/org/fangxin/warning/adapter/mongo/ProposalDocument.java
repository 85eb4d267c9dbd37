package org.fangxin.warning.adapter.mongo;

import java.time.Instant;
import org.fangxin.warning.domain.proposal.Acceptance;
import org.fangxin.warning.domain.proposal.AcceptedProposal;
import org.fangxin.warning.domain.proposal.Decision;
import org.fangxin.warning.domain.proposal.DismissedProposal;
import org.fangxin.warning.domain.proposal.LapsedProposal;
import org.fangxin.warning.domain.proposal.OpenProposal;
import org.fangxin.warning.domain.proposal.Proposal;
import org.fangxin.warning.domain.proposal.ProposalHead;
import org.fangxin.warning.domain.surge.Evidence;
import org.fangxin.warning.domain.surge.SurgeSubject;
import org.jspecify.annotations.Nullable;

/**
 * A proposal's fields.
 *
 * @param subject key of the subject; unique together with the round
 * @param unfinished whether its warning is not known to exist yet
 */
public record ProposalDocument(
        String subject,
        @Nullable String uscc,
        @Nullable String district,
        @Nullable String category,
        @Nullable String goods,
        int round,
        Proposal.Status status,
        Instant openedAt,
        Evidence evidence,
        boolean unfinished,
        @Nullable Decision decision,
        @Nullable Acceptance acceptance,
        @Nullable String reason,
        @Nullable Instant lapsedAt) {
    static final String COLLECTION = "proposals";
    static final String SUBJECT = "subject";
    static final String ROUND = "round";
    static final String STATUS = "status";
    static final String UNFINISHED = "unfinished";
    static final String COUNTED_AT = "evidence.countedAt";

    static ProposalDocument of(Proposal proposal) {
        return switch (proposal) {
            case OpenProposal open -> of(open, false, null, null, null, null);
            case AcceptedProposal accepted ->
                of(accepted, !accepted.created(), accepted.decision(), accepted.acceptance(), null, null);
            case DismissedProposal dismissed ->
                of(dismissed, false, dismissed.decision(), null, dismissed.reason(), null);
            case LapsedProposal lapsed -> of(lapsed, false, null, null, null, lapsed.lapsedAt());
        };
    }

    private static ProposalDocument of(
            Proposal proposal,
            boolean unfinished,
            @Nullable Decision decision,
            @Nullable Acceptance acceptance,
            @Nullable String reason,
            @Nullable Instant lapsedAt) {
        ProposalHead head = proposal.head();
        SurgeSubject subject = head.subject();
        return new ProposalDocument(
                subject.key(),
                subject instanceof SurgeSubject.Merchant merchant ? merchant.uscc() : null,
                subject instanceof SurgeSubject.Area area ? area.district() : null,
                subject instanceof SurgeSubject.Area area ? area.category() : null,
                subject instanceof SurgeSubject.Goods bought ? bought.goods() : null,
                head.round(),
                proposal.status(),
                head.openedAt(),
                proposal.evidence(),
                unfinished,
                decision,
                acceptance,
                reason,
                lapsedAt);
    }

    Proposal toProposal(String id) {
        ProposalHead head = new ProposalHead(id, toSubject(), round, openedAt);
        return switch (status) {
            case OPEN -> new OpenProposal(head, evidence);
            case ACCEPTED -> new AcceptedProposal(head, evidence, there(decision), there(acceptance), !unfinished);
            case DISMISSED -> new DismissedProposal(head, evidence, there(decision), there(reason));
            case LAPSED -> new LapsedProposal(head, evidence, there(lapsedAt));
        };
    }

    private SurgeSubject toSubject() {
        if (goods != null) {
            return new SurgeSubject.Goods(goods);
        }
        return uscc == null ? new SurgeSubject.Area(there(district), there(category)) : new SurgeSubject.Merchant(uscc);
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a proposal lacks a field of its state");
        }
        return value;
    }
}
