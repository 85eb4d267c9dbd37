package org.fangxin.warning.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.application.proposal.ProposalBoard;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.proposal.OpenProposal;
import org.fangxin.warning.domain.proposal.Proposal;
import org.fangxin.warning.domain.proposal.Proposals;
import org.fangxin.warning.domain.surge.SurgeSubject;
import org.jspecify.annotations.Nullable;

/** Proposals as aggregates. Their ids rise with time, so the id is also the order of the list. */
public final class MongoProposals implements Proposals, ProposalBoard {
    private static final String ID = "_id";

    private final AggregateCollection<ProposalDocument> proposals;
    private final Function<OpenProposal, OutgoingEvent> events;

    /** @param events what the opening of a proposal tells */
    public MongoProposals(
            AggregateCollection<ProposalDocument> proposals, Function<OpenProposal, OutgoingEvent> events) {
        this.proposals = proposals;
        this.events = events;
    }

    @Override
    public Optional<Versioned<Proposal>> find(String id) {
        return proposals.find(id).map(MongoProposals::read);
    }

    @Override
    public Optional<Versioned<Proposal>> latestOf(SurgeSubject subject) {
        return Optional.ofNullable(proposals
                        .stored()
                        .find(eq(ProposalDocument.SUBJECT, subject.key()))
                        .sort(Sorts.descending(ProposalDocument.ROUND))
                        .first())
                .map(MongoProposals::read);
    }

    @Override
    public boolean open(OpenProposal proposal) {
        return proposals.insert(proposal.head().id(), ProposalDocument.of(proposal), events.apply(proposal));
    }

    @Override
    public boolean replace(Proposal proposal, long basedOn) {
        return proposals
                .replace(proposal.head().id(), basedOn, ProposalDocument.of(proposal), null)
                .isPresent();
    }

    @Override
    public List<Versioned<Proposal>> open(int limit) {
        return read(
                eq(ProposalDocument.STATUS, Proposal.Status.OPEN.name()),
                Sorts.ascending(ProposalDocument.COUNTED_AT),
                limit);
    }

    @Override
    public List<Versioned<Proposal>> unfinished(int limit) {
        return read(eq(ProposalDocument.UNFINISHED, true), Sorts.ascending(ID), limit);
    }

    @Override
    public Slice<Versioned<Proposal>> list(Proposal.@Nullable Status status, Optional<Position> after, int limit) {
        Bson wanted = status == null ? empty() : eq(ProposalDocument.STATUS, status.name());
        Bson filter = after.map(position -> and(wanted, lt(ID, position.keys().getFirst())))
                .orElse(wanted);
        return Slice.of(
                read(filter, Sorts.descending(ID), limit + 1),
                limit,
                last -> Position.of(last.value().head().id()));
    }

    private List<Versioned<Proposal>> read(Bson filter, Bson order, int limit) {
        return proposals
                .stored()
                .find(filter)
                .sort(order)
                .limit(limit)
                .map(MongoProposals::read)
                .into(new ArrayList<>());
    }

    private static Versioned<Proposal> read(Stored<ProposalDocument> stored) {
        return new Versioned<>(stored.document().toProposal(stored.id()), stored.version());
    }
}
