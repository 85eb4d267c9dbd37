package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.model.Filters;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.mongo.Stored;

/** Complaints, one document each; the event of a change is written with it. */
final class MongoComplaints implements Complaints {
    private final AggregateCollection<ComplaintDocument> collection;
    private final ComplaintDocuments documents;
    private final OutgoingEvents events;

    MongoComplaints(
            AggregateCollection<ComplaintDocument> collection, ComplaintDocuments documents, OutgoingEvents events) {
        this.collection = collection;
        this.documents = documents;
        this.events = events;
    }

    @Override
    public Optional<Held> find(ComplaintId id) {
        return collection.find(id.value()).map(this::held);
    }

    @Override
    public Optional<Held> filedBy(String requestKey) {
        return by("requestKey", requestKey);
    }

    @Override
    public Optional<Held> numbered(TrackingNumber number) {
        return by("trackingNumber", number.toString());
    }

    @Override
    public boolean add(Complaint complaint, ComplaintEvent event) {
        return collection.insert(complaint.id().value(), documents.write(complaint), first(complaint, event));
    }

    @Override
    public OptionalLong replace(Complaint complaint, long expectedVersion, ComplaintEvent event) {
        return collection
                .replace(
                        complaint.id().value(),
                        expectedVersion,
                        documents.write(complaint),
                        events.of(complaint, event))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private OutgoingEvent first(Complaint complaint, ComplaintEvent event) {
        return Objects.requireNonNull(events.of(complaint, event), "a new complaint is told");
    }

    private Optional<Held> by(String uniqueField, String value) {
        return Optional.ofNullable(
                        collection.stored().find(Filters.eq(uniqueField, value)).first())
                .map(this::held);
    }

    private Held held(Stored<ComplaintDocument> stored) {
        return new Held(documents.read(stored.id(), stored.document()), stored.version());
    }
}
