package org.fangxin.platform.figures;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.statistics.FactLine;
import org.fangxin.platform.statistics.Marks;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a service are made of.
 *
 * @param rules version of the rules by which an aggregate becomes figures; with another version all are counted anew
 * @param dimensions names of the columns of a line
 * @param facts reads a line that so many aggregates have
 * @param marks reads the marks of lines
 */
public record FigureSource(
        int rules,
        List<String> dimensions,
        BiFunction<String, Integer, FactLine> facts,
        Marks marks,
        List<Kind<?>> kinds) {
    public FigureSource {
        dimensions = List.copyOf(dimensions);
        kinds = List.copyOf(kinds);
    }

    /**
     * A kind of aggregates that are counted.
     *
     * @param name first part of the names of its sheets
     * @param collection name of its collection
     * @param figures makes its figures anew by the present rules; null while it adds nothing and has no sheet
     */
    public record Kind<D extends Record>(
            String name,
            String collection,
            AggregateCollection<D> aggregates,
            Function<Stored<D>, @Nullable FiguresDocument> figures) {}

    Kind<?> kind(String sheet) {
        String name = FiguresDocument.kind(sheet);
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of the sheet " + sheet));
    }
}
