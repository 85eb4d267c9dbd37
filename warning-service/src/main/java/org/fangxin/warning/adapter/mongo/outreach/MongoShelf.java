package org.fangxin.warning.adapter.mongo.outreach;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.domain.Shelf;
import org.fangxin.warning.domain.Versioned;

/**
 * Records that editors write, one document each, changed by a write that is guarded by the version.
 *
 * @param <T> the record
 * @param <D> its document, with the fields {@code _id}, {@code version} and {@code requestKey}
 */
class MongoShelf<T, D extends Record> implements Shelf<T> {
    static final String ID = "_id";
    static final String REQUEST_KEY = "requestKey";
    private static final String VERSION = "version";

    private final MongoCollection<D> documents;
    private final Shape<T, D> shape;

    MongoShelf(MongoCollection<D> documents, Shape<T, D> shape) {
        this.documents = documents;
        this.shape = shape;
    }

    /** How a record becomes a document and back. */
    record Shape<T, D>(Function<T, String> id, BiFunction<T, Long, D> write, Function<D, Versioned<T>> read) {}

    @Override
    public final Optional<Versioned<T>> find(String id) {
        return first(eq(ID, id));
    }

    @Override
    public final Optional<Versioned<T>> createdBy(String requestKey) {
        return first(eq(REQUEST_KEY, requestKey));
    }

    @Override
    public final boolean create(T item) {
        try {
            documents.insertOne(shape.write().apply(item, 1L));
            return true;
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public final Optional<Long> replace(T item, long basedOn) {
        long next = basedOn + 1;
        boolean written = documents
                        .replaceOne(
                                and(eq(ID, shape.id().apply(item)), eq(VERSION, basedOn)),
                                shape.write().apply(item, next))
                        .getMatchedCount()
                == 1;
        return written ? Optional.of(next) : Optional.empty();
    }

    /** A part of a list in the order of one field, with what follows a place in it. */
    final Slice<Versioned<T>> list(List<Bson> conditions, Order<D> order, Optional<Position> after, int limit) {
        List<Bson> all = new ArrayList<>(conditions);
        after.map(position -> position.keys().getFirst())
                .ifPresent(place -> all.add(order.rising() ? gt(order.field(), place) : lt(order.field(), place)));
        List<D> found = documents
                .find(and(all))
                .sort(order.rising() ? Sorts.ascending(order.field()) : Sorts.descending(order.field()))
                .limit(limit + 1)
                .into(new ArrayList<>());
        return Slice.of(found, limit, last -> Position.of(order.place().apply(last)))
                .map(shape.read());
    }

    /** The order of a list: a text field that is unique. */
    record Order<D>(String field, boolean rising, Function<D, String> place) {}

    /** The place of a moment in a list: fixed width, so that text order is time order. */
    static String place(Instant moment, String id) {
        return "%015d:%s".formatted(moment.toEpochMilli(), id);
    }

    private Optional<Versioned<T>> first(Bson filter) {
        return Optional.ofNullable(documents.find(filter).first()).map(shape.read());
    }
}
