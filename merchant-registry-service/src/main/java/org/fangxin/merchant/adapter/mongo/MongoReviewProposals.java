package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bson.conversions.Bson;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.review.Decision;
import org.fangxin.merchant.domain.review.Evidence;
import org.fangxin.merchant.domain.review.ReviewEvent;
import org.fangxin.merchant.domain.review.ReviewProposal;
import org.fangxin.merchant.domain.review.ReviewProposals;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.mongo.Stored;
import org.jspecify.annotations.Nullable;

/** Proposals in MongoDB. */
public final class MongoReviewProposals implements ReviewProposals {
    private static final Bson WITHOUT_OUTBOX = Projections.exclude("outbox");

    /** A programme has a handful of rules. */
    private static final int MOST_RULES = 100;

    private final AggregateCollection<ProposalDocument> proposals;
    private final BiFunction<ReviewProposal, ReviewEvent, OutgoingEvent> told;

    /** @param told how an event is told to other services */
    public MongoReviewProposals(
            AggregateCollections collections, BiFunction<ReviewProposal, ReviewEvent, OutgoingEvent> told) {
        this.proposals = collections.of(RegistryIndexes.PROPOSALS, ProposalDocument.class, Topics.MERCHANT);
        this.told = told;
    }

    /**
     * A proposal.
     *
     * @param about the merchant while it is open, so that its open ones are found; its id afterwards
     * @param slot merchant and rule while it is open, its id afterwards: unique
     * @param listedUnder tokens of the lists to which it belongs
     * @param lookAfter the day on which its evidence was last looked at; null when it is closed
     */
    record ProposalDocument(
            String uscc,
            String name,
            String district,
            String rule,
            Evidence evidence,
            LocalDate openedOn,
            LocalDate lookedOn,
            @Nullable Decision decision,
            String about,
            String slot,
            List<String> listedUnder,
            @Nullable LocalDate lookAfter) {
        static ProposalDocument of(ReviewProposal proposal) {
            boolean open = proposal.state() == ReviewProposal.State.OPEN;
            String uscc = proposal.uscc().value();
            return new ProposalDocument(
                    uscc,
                    proposal.name(),
                    proposal.district(),
                    proposal.rule(),
                    proposal.evidence(),
                    proposal.openedOn(),
                    proposal.lookedOn(),
                    proposal.decision(),
                    open ? uscc : proposal.id(),
                    open ? uscc + "/" + proposal.rule() : proposal.id(),
                    proposal.tokens(),
                    open ? proposal.lookedOn() : null);
        }

        ReviewProposal proposal(String id) {
            return new ReviewProposal(
                    id,
                    new UnifiedSocialCreditCode(uscc),
                    name,
                    district,
                    rule,
                    evidence,
                    openedOn,
                    lookedOn,
                    decision);
        }
    }

    @Override
    public Optional<Held> find(String id) {
        return first(Filters.eq(id), Sorts.ascending("_id"));
    }

    @Override
    public List<Held> openAbout(UnifiedSocialCreditCode uscc) {
        return all(Filters.eq("about", uscc.value()), Sorts.ascending("_id"), MOST_RULES);
    }

    @Override
    public Optional<Held> latest(UnifiedSocialCreditCode uscc, String rule) {
        return first(Filters.and(Filters.eq("uscc", uscc.value()), Filters.eq("rule", rule)), Sorts.descending("_id"));
    }

    @Override
    public boolean add(ReviewProposal proposal, ReviewEvent event) {
        return proposals.insert(proposal.id(), ProposalDocument.of(proposal), told.apply(proposal, event));
    }

    @Override
    public boolean replace(Held present, ReviewProposal next, @Nullable ReviewEvent event) {
        return proposals
                .replace(
                        next.id(),
                        present.version(),
                        ProposalDocument.of(next),
                        event == null ? null : told.apply(next, event))
                .isPresent();
    }

    @Override
    public List<Held> list(List<String> tokens, @Nullable String after, int limit) {
        Bson fits =
                tokens.size() == 1 ? Filters.eq("listedUnder", tokens.getFirst()) : Filters.in("listedUnder", tokens);
        return all(after == null ? fits : Filters.and(fits, Filters.gt("_id", after)), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Held> lastLookedAtBefore(LocalDate today, int limit) {
        return all(Filters.lt("lookAfter", today), Sorts.ascending("lookAfter"), limit);
    }

    private Optional<Held> first(Bson which, Bson order) {
        return all(which, order, 1).stream().findFirst();
    }

    private List<Held> all(Bson which, Bson order, int limit) {
        return proposals
                .stored()
                .find(which)
                .sort(order)
                .limit(limit)
                .projection(WITHOUT_OUTBOX)
                .map(MongoReviewProposals::held)
                .into(new ArrayList<>());
    }

    private static Held held(Stored<ProposalDocument> stored) {
        return new Held(stored.document().proposal(stored.id()), stored.version());
    }
}
