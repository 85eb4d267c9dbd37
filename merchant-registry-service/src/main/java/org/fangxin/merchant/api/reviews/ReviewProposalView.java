package org.fangxin.merchant.api.reviews;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.domain.review.Decision;
import org.fangxin.merchant.domain.review.Evidence;
import org.fangxin.merchant.domain.review.ReviewProposal;
import org.fangxin.merchant.domain.review.ReviewProposals.Held;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the API shows it.
 *
 * @param rule code of the threshold in the city's programme
 * @param evidence counts, and ids of complaints and numbers of warnings that they count
 * @param decision how it was closed
 * @param version rises with each change
 */
@Schema(name = "ReviewProposal")
record ReviewProposalView(
        String id,
        String uscc,
        String name,
        String district,
        String districtName,
        String rule,
        ReviewProposal.State state,
        LocalDate openedOn,
        Evidence evidence,
        @Nullable Decision decision,
        long version) {
    static ReviewProposalView of(Held held) {
        ReviewProposal proposal = held.proposal();
        return new ReviewProposalView(
                proposal.id(),
                proposal.uscc().value(),
                proposal.name(),
                proposal.district(),
                CodeNames.of(CodeLists.DISTRICTS, proposal.district()),
                proposal.rule(),
                proposal.state(),
                proposal.openedOn(),
                proposal.evidence(),
                proposal.decision(),
                held.version());
    }
}
