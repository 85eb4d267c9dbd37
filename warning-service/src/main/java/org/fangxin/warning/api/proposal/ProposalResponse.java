package org.fangxin.warning.api.proposal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.fangxin.warning.api.EvidenceResponse;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.proposal.AcceptedProposal;
import org.fangxin.warning.domain.proposal.Decision;
import org.fangxin.warning.domain.proposal.DismissedProposal;
import org.fangxin.warning.domain.proposal.LapsedProposal;
import org.fangxin.warning.domain.proposal.Proposal;
import org.fangxin.warning.domain.surge.SurgeSubject;
import org.jspecify.annotations.Nullable;

/** A proposal as editors see it. */
record ProposalResponse(
        String id,
        Proposal.Status status,

        @Schema(description = "The ETag's number; while OPEN it rises with the evidence")
        long version,

        SubjectResponse subject,

        @Schema(description = "Counts the subject's proposals")
        int round,

        Instant openedAt,
        EvidenceResponse evidence,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,

        @Schema(description = "Why it was dismissed") @Nullable
        String reason,

        @Schema(description = "The warning that it became") @Nullable
        String warningId,

        @Nullable String warningNumber,

        @Schema(description = "When the complaints had calmed down") @Nullable
        Instant lapsedAt) {
    /** What surged: a merchant, a category in a district, or goods of one name. */
    record SubjectResponse(
            @Schema(allowableValues = {"MERCHANT", "AREA", "GOODS"})
            String kind,

            @Nullable String merchant,
            @Nullable String district,
            @Nullable String category,

            @Schema(description = "Stands for the name of the goods, which the cases in the evidence tell") @Nullable
            String goods) {
        static SubjectResponse of(SurgeSubject subject) {
            return switch (subject) {
                case SurgeSubject.Merchant merchant ->
                    new SubjectResponse("MERCHANT", merchant.uscc(), null, null, null);
                case SurgeSubject.Area area ->
                    new SubjectResponse("AREA", null, area.district(), area.category(), null);
                case SurgeSubject.Goods bought -> new SubjectResponse("GOODS", null, null, null, bought.goods());
            };
        }
    }

    static ProposalResponse of(Versioned<Proposal> held) {
        Proposal proposal = held.value();
        Decision decision = switch (proposal) {
            case AcceptedProposal accepted -> accepted.decision();
            case DismissedProposal dismissed -> dismissed.decision();
            default -> null;
        };
        AcceptedProposal accepted = proposal instanceof AcceptedProposal is ? is : null;
        return new ProposalResponse(
                proposal.head().id(),
                proposal.status(),
                held.version(),
                SubjectResponse.of(proposal.head().subject()),
                proposal.head().round(),
                proposal.head().openedAt(),
                EvidenceResponse.of(proposal.evidence()),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at(),
                proposal instanceof DismissedProposal dismissed ? dismissed.reason() : null,
                accepted == null ? null : accepted.acceptance().warningId(),
                accepted == null ? null : accepted.acceptance().number(),
                proposal instanceof LapsedProposal lapsed ? lapsed.lapsedAt() : null);
    }
}
