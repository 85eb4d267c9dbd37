package org.fangxin.warning.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.application.acknowledgement.AcknowledgementBoard;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.acknowledgement.Acknowledgement;
import org.fangxin.warning.domain.acknowledgement.Acknowledgements;

/** Acknowledgements as aggregates, their id made of warning and partner. */
public final class MongoAcknowledgements implements Acknowledgements, AcknowledgementBoard {
    private final AggregateCollection<AcknowledgementDocument> acknowledgements;
    private final Function<Acknowledgement, OutgoingEvent> events;

    /** @param events what a report tells */
    public MongoAcknowledgements(
            AggregateCollection<AcknowledgementDocument> acknowledgements,
            Function<Acknowledgement, OutgoingEvent> events) {
        this.acknowledgements = acknowledgements;
        this.events = events;
    }

    @Override
    public Optional<Versioned<Acknowledgement>> find(String warningId, String partner) {
        return acknowledgements
                .find(Acknowledgement.idOf(warningId, partner))
                .map(stored -> new Versioned<>(stored.document().toAcknowledgement(), stored.version()));
    }

    @Override
    public boolean create(Acknowledgement acknowledgement) {
        return acknowledgements.insert(
                acknowledgement.id(), AcknowledgementDocument.of(acknowledgement), events.apply(acknowledgement));
    }

    @Override
    public boolean replace(Acknowledgement acknowledgement, long basedOn) {
        return acknowledgements
                .replace(
                        acknowledgement.id(),
                        basedOn,
                        AcknowledgementDocument.of(acknowledgement),
                        events.apply(acknowledgement))
                .isPresent();
    }

    @Override
    public Slice<Acknowledgement> of(String warningId, Optional<Position> after, int limit) {
        Bson ofWarning = eq(AcknowledgementDocument.WARNING, warningId);
        Bson filter = after.map(position -> and(
                        ofWarning,
                        gt(AcknowledgementDocument.PARTNER, position.keys().getFirst())))
                .orElse(ofWarning);
        List<Acknowledgement> found = acknowledgements
                .documents()
                .find(filter)
                .sort(Sorts.ascending(AcknowledgementDocument.PARTNER))
                .limit(limit + 1)
                .map(AcknowledgementDocument::toAcknowledgement)
                .into(new ArrayList<>());
        return Slice.of(found, limit, last -> Position.of(last.partner()));
    }
}
