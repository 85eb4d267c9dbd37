package org.fangxin.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;
import org.fangxin.platform.outbox.OutboxEntries;
import org.fangxin.platform.outbox.RelaySignal;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates of one kind: one document each, changed by one write that is guarded by the version and carries the
 * change's event with it. State and event are therefore committed together on every topology of the store, without a
 * transaction.
 *
 * <p>The platform keeps {@code _id}, {@code version} and the fields of the outbox; all others are the record's.
 * Failures of the store come out as the driver's exceptions; a write that failed so may have been made.
 *
 * @param <D> the record of the aggregate's fields; null components are absent in the document
 */
public final class AggregateCollection<D extends Record> {
    /** As many unsent events an aggregate may have; 16 MB is the limit of a document, 1 MB that of an event. */
    static final int MOST_PENDING = 100;

    private static final InsertManyOptions IN_ANY_ORDER = new InsertManyOptions().ordered(false);
    private static final Bson ROOM = Filters.exists(Fields.OUTBOX + "." + (MOST_PENDING - 1), false);

    private final MongoCollection<Document> raw;
    private final MongoCollection<D> documents;
    private final MongoCollection<Stored<D>> stored;
    private final AggregateShape<D> shape;
    private final OutboxEntries entries;
    private final RelaySignal signal;
    private final Clock clock;

    AggregateCollection(
            MongoCollection<Document> raw, Class<D> type, OutboxEntries entries, RelaySignal signal, Clock clock) {
        this.raw = raw;
        this.shape = new AggregateShape<>(type, raw.getCodecRegistry());
        this.documents = raw.withDocumentClass(type);
        StoredCodec<D> codec = new StoredCodec<>(shape.codec());
        this.stored = raw.withCodecRegistry(
                        CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(codec), raw.getCodecRegistry()))
                .withDocumentClass(codec.getEncoderClass());
        this.entries = entries;
        this.signal = signal;
        this.clock = clock;
    }

    /** The aggregate with this id. */
    public Optional<Stored<D>> find(String id) {
        Stored<D> found = stored.find(Filters.eq(Fields.ID, id)).first();
        return Optional.ofNullable(found);
    }

    /**
     * Adds an aggregate with version 1.
     *
     * @return false if the id, or the value of a unique index, is taken; nothing is written then
     */
    public boolean insert(String id, D document, OutgoingEvent event) {
        Document whole = whole(new Addition<>(id, document, event));
        boolean inserted = DuplicateKeys.absent(() -> raw.insertOne(whole));
        if (inserted) {
            signal.raise();
        }
        return inserted;
    }

    /**
     * Adds many aggregates with version 1 in one round trip. Each is added by itself: those whose id or unique value is
     * taken are left out, and a failure of the store may leave some added and others not.
     *
     * @return ids of those that were left out
     */
    public Set<String> insertAll(List<Addition<D>> additions) {
        if (additions.isEmpty()) {
            return Set.of();
        }
        Set<Integer> refused = DuplicateKeys.among(
                () -> raw.insertMany(additions.stream().map(this::whole).toList(), IN_ANY_ORDER));
        if (refused.size() < additions.size()) {
            signal.raise();
        }
        return refused.stream().map(index -> additions.get(index).id()).collect(Collectors.toSet());
    }

    /**
     * Replaces the aggregate's state if nobody else has changed it meanwhile.
     *
     * @param event what the change tells; null if it tells nothing
     * @return the new version; empty if the aggregate has another version or does not exist
     * @throws OutboxFullException if too many of its events wait for the broker
     * @throws DuplicateValueException if another aggregate holds the same value of a unique index
     */
    public Optional<Long> replace(String id, long expectedVersion, D document, @Nullable OutgoingEvent event) {
        Bson current = current(id, expectedVersion);
        Bson guard = event == null ? current : Filters.and(current, ROOM);
        BsonDocument update = change(document, event, expectedVersion + 1);
        boolean changed =
                DuplicateKeys.refused(() -> raw.updateOne(guard, update).getMatchedCount() == 1);
        if (!changed) {
            refuseWhenFull(current, event);
            return Optional.empty();
        }
        if (event != null) {
            signal.raise();
        }
        return Optional.of(expectedVersion + 1);
    }

    /**
     * Replaces the states of many aggregates in one round trip, each by itself and guarded as {@link #replace} does it.
     *
     * @return whether all were replaced. If not, some were and others were not (another change came first, too many
     *     unsent events, a unique value is taken), and the caller has to look
     */
    public boolean replaceAll(List<Replacement<D>> replacements) {
        if (replacements.isEmpty()) {
            return true;
        }
        List<UpdateOneModel<Document>> writes =
                replacements.stream().map(this::guarded).toList();
        int[] matched = new int[1];
        Set<Integer> refused = DuplicateKeys.among(() -> matched[0] =
                raw.bulkWrite(writes, new BulkWriteOptions().ordered(false)).getMatchedCount());
        signal.raise();
        return refused.isEmpty() && matched[0] == replacements.size();
    }

    private UpdateOneModel<Document> guarded(Replacement<D> next) {
        return new UpdateOneModel<>(
                Filters.and(current(next.id(), next.expectedVersion()), ROOM),
                change(next.document(), next.event(), next.expectedVersion() + 1));
    }

    private static Bson current(String id, long version) {
        return Filters.and(Filters.eq(Fields.ID, id), Filters.eq(Fields.VERSION, version));
    }

    /** The documents for queries and projections of the service's own; not for writing. */
    public MongoCollection<D> documents() {
        return documents;
    }

    /** The documents with their ids and versions, for queries whose answer names them; not for writing. */
    public MongoCollection<Stored<D>> stored() {
        return stored;
    }

    private BsonDocument change(D document, @Nullable OutgoingEvent event, long version) {
        BsonDocument fields = shape.write(document);
        BsonDocument update = new BsonDocument("$inc", new BsonDocument(Fields.VERSION, new BsonInt64(1)));
        if (!fields.isEmpty()) {
            update.append("$set", fields);
        }
        BsonDocument absent = new BsonDocument();
        shape.absent(fields).forEach(name -> absent.append(name, new BsonString("")));
        if (!absent.isEmpty()) {
            update.append("$unset", absent);
        }
        if (event != null) {
            update.append("$push", new BsonDocument(Fields.OUTBOX, bson(entry(event, version))));
            // The later of both: a relay's lease must not be cut short.
            update.append("$max", new BsonDocument(Fields.OUTBOX_DUE, new BsonDateTime(now().getTime())));
        }
        return update;
    }

    private void refuseWhenFull(Bson current, @Nullable OutgoingEvent event) {
        if (event != null
                && raw.find(current).projection(Projections.include(Fields.ID)).first() != null) {
            throw new OutboxFullException(raw.getNamespace().getCollectionName());
        }
    }

    private Document whole(Addition<D> addition) {
        Document whole = new Document(Fields.ID, addition.id());
        whole.putAll(shape.write(addition.document()));
        return whole.append(Fields.VERSION, 1L)
                .append(Fields.OUTBOX, List.of(entry(addition.event(), 1L)))
                .append(Fields.OUTBOX_DUE, now());
    }

    private Document entry(OutgoingEvent event, long version) {
        return OutboxDocuments.write(entries.of(event.type(), event.data(), version));
    }

    private BsonDocument bson(Document document) {
        return document.toBsonDocument(Document.class, raw.getCodecRegistry());
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}
