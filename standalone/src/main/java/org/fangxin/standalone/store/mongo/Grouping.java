package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.backend.aggregation.accumulator.Accumulator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fangxin.standalone.store.order.ValueOrder;
import org.jspecify.annotations.Nullable;

/**
 * {@code $group} with exact keys: the parent takes numbers at the edge of their types, such as infinity and the largest
 * long, for equal. What is accumulated is the parent's.
 */
final class Grouping {

    private record Group(@Nullable Object key, List<Accumulator> accumulators) {}

    private final @Nullable Object key;
    private final Map<String, Supplier<Accumulator>> accumulators;
    private final Map<byte[], Group> groups = new TreeMap<>(Arrays::compareUnsigned);

    private Grouping(Document group) {
        this.key = group.get("_id");
        this.accumulators = Accumulator.parse(group);
    }

    /** Whether a stage is a grouping that this class may take over. */
    static boolean is(Document stage) {
        return stage.size() == 1 && stage.get("$group") instanceof Document group && group.containsKey("_id");
    }

    static Stream<Document> of(Document stage, Iterator<Document> documents) {
        Grouping grouping = new Grouping(new Fields(stage).documentOrEmpty("$group"));
        documents.forEachRemaining(grouping::add);
        return grouping.groups.values().stream().map(Grouping::result);
    }

    private void add(Document document) {
        Object evaluated = Expression.evaluateDocument(key, document);
        Object value = evaluated instanceof Missing ? null : evaluated;
        Group group = groups.computeIfAbsent(
                ValueOrder.encode(value),
                encoded -> new Group(
                        value, accumulators.values().stream().map(Supplier::get).toList()));
        for (Accumulator accumulator : group.accumulators()) {
            accumulator.aggregate(Expression.evaluateDocument(accumulator.getExpression(), document));
        }
    }

    private static Document result(Group group) {
        Document result = new Document("_id", group.key());
        group.accumulators().forEach(accumulator -> result.put(accumulator.getField(), accumulator.getResult()));
        return result;
    }
}
