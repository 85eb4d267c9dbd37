package org.fangxin.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bounded part of a long list.
 *
 * @param items the items, in the order of the list
 * @param next where the next part starts; null when this is the last one
 */
public record Slice<T>(List<T> items, @Nullable Position next) {
    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Cuts a slice out of a read that asked for one item more than the limit: the extra item tells that there is more.
     */
    public static <T> Slice<T> of(List<T> readOneMore, int limit, Function<T, Position> positionOf) {
        if (readOneMore.size() <= limit) {
            return new Slice<>(readOneMore, null);
        }
        List<T> items = readOneMore.subList(0, limit);
        return new Slice<>(items, positionOf.apply(items.getLast()));
    }

    /** The same slice with other items. */
    public <R> Slice<R> map(Function<T, R> mapping) {
        return new Slice<>(items.stream().map(mapping).toList(), next);
    }
}
