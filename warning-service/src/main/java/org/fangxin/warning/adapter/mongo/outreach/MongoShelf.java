package org.fangxin.warning.adapter.mongo.outreach;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.domain.Deed;
import org.fangxin.warning.domain.Shelf;
import org.fangxin.warning.domain.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Records that editors write, as aggregates.
 *
 * @param <T> the record
 * @param <D> its document, with the field {@code requestKey}
 */
class MongoShelf<T, D extends Record> implements Shelf<T> {
    static final String ID = "_id";
    static final String REQUEST_KEY = "requestKey";

    private final AggregateCollection<D> aggregates;
    private final Shape<T, D> shape;

    MongoShelf(AggregateCollection<D> aggregates, Shape<T, D> shape) {
        this.aggregates = aggregates;
        this.shape = shape;
    }

    /**
     * How a record becomes a document and back.
     *
     * @param tell what others are told of a deed; null for nothing, but something of every beginning
     */
    record Shape<T, D>(
            Function<T, String> id,
            Function<T, D> write,
            Function<D, T> read,
            BiFunction<T, Deed, @Nullable OutgoingEvent> tell) {}

    @Override
    public final Optional<Versioned<T>> find(String id) {
        return aggregates.find(id).map(this::read);
    }

    @Override
    public final Optional<Versioned<T>> createdBy(String requestKey) {
        return Optional.ofNullable(
                        aggregates.stored().find(eq(REQUEST_KEY, requestKey)).first())
                .map(this::read);
    }

    @Override
    public final boolean create(T item) {
        OutgoingEvent told = Objects.requireNonNull(shape.tell().apply(item, Deed.ADDED), "a beginning is told");
        return aggregates.insert(shape.id().apply(item), shape.write().apply(item), told);
    }

    @Override
    public final Optional<Long> replace(T item, long basedOn, Deed deed) {
        return aggregates.replace(
                shape.id().apply(item),
                basedOn,
                shape.write().apply(item),
                shape.tell().apply(item, deed));
    }

    /** A part of a list in the order of one field, with what follows a place in it. */
    final Slice<Versioned<T>> list(List<Bson> conditions, Order<D> order, Optional<Position> after, int limit) {
        List<Bson> all = new ArrayList<>(conditions);
        after.map(position -> position.keys().getFirst())
                .ifPresent(place -> all.add(order.rising() ? gt(order.field(), place) : lt(order.field(), place)));
        List<Stored<D>> found = aggregates
                .stored()
                .find(and(all))
                .sort(order.rising() ? Sorts.ascending(order.field()) : Sorts.descending(order.field()))
                .limit(limit + 1)
                .into(new ArrayList<>());
        return Slice.of(found, limit, last -> Position.of(order.place().apply(last.document())))
                .map(this::read);
    }

    /** The order of a list: a text field that is unique. */
    record Order<D>(String field, boolean rising, Function<D, String> place) {}

    /** The place of a moment in a list: fixed width, so that text order is time order. */
    static String place(Instant moment, String id) {
        return "%015d:%s".formatted(moment.toEpochMilli(), id);
    }

    private Versioned<T> read(Stored<D> stored) {
        return new Versioned<>(shape.read().apply(stored.document()), stored.version());
    }
}
