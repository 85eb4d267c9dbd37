package org.fangxin.merchant.domain.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** All proposals. At most one is open for each merchant and rule; a change and its event are one write. */
public interface ReviewProposals {
    /** The proposal of this id. */
    Optional<Held> find(String id);

    /** The open proposals about a merchant. */
    List<Held> openAbout(UnifiedSocialCreditCode uscc);

    /** The proposal about a merchant by a rule that was opened last. */
    Optional<Held> latest(UnifiedSocialCreditCode uscc, String rule);

    /** Adds an open proposal; false when there is one already. */
    boolean add(ReviewProposal proposal, ReviewEvent event);

    /**
     * Replaces a proposal; false when another change came first.
     *
     * @param event null when only its evidence is new
     */
    boolean replace(Held present, ReviewProposal next, @Nullable ReviewEvent event);

    /**
     * Proposals that carry one of some tokens, oldest first.
     *
     * @param after id of the last one of the page before; null for the first page
     */
    List<Held> list(List<String> tokens, @Nullable String after, int limit);

    /** Open proposals whose evidence was last looked at before a day. */
    List<Held> lastLookedAtBefore(LocalDate today, int limit);

    /** A proposal as it is kept, with its version. */
    record Held(ReviewProposal proposal, long version) {}
}
