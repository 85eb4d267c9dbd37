package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.standalone.store.query.Question;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation, split into a question that the collection's indexes answer and the stages that follow.
 *
 * @param question the leading {@code $match}, {@code $sort}, {@code $skip} and {@code $limit}
 */
record Pipeline(Question question, List<Document> rest) {

    static Pipeline of(List<Document> stages, @Nullable Object hint) {
        List<Document> rest = new ArrayList<>(stages);
        List<Document> filters = new ArrayList<>();
        takeFilters(rest, filters);
        Document sort = takeDocument(rest, "$sort");
        if (sort != null) {
            takeFilters(rest, filters);
        }
        long skip = takeNumber(rest, "$skip");
        long limit = takeNumber(rest, "$limit");
        return new Pipeline(new Question(all(filters), sort, skip, limit, hint), List.copyOf(rest));
    }

    private static void takeFilters(List<Document> rest, List<Document> filters) {
        for (Document filter = takeDocument(rest, "$match"); filter != null; filter = takeDocument(rest, "$match")) {
            filters.add(filter);
        }
    }

    private static @Nullable Document takeDocument(List<Document> rest, String stage) {
        boolean there = !rest.isEmpty()
                && rest.getFirst().size() == 1
                && rest.getFirst().get(stage) instanceof Document;
        return there ? (Document) rest.removeFirst().get(stage) : null;
    }

    private static long takeNumber(List<Document> rest, String stage) {
        boolean there =
                !rest.isEmpty() && rest.getFirst().get(stage) instanceof Number number && number.longValue() > 0;
        return there ? new Fields(rest.removeFirst()).number(stage, 0) : 0;
    }

    private static Document all(List<Document> filters) {
        return switch (filters.size()) {
            case 0 -> new Document();
            case 1 -> filters.getFirst();
            default -> new Document("$and", filters);
        };
    }

    /** The group's {@code _id} and field when the rest only counts, as the driver's countDocuments does. */
    Optional<Count> count() {
        if (rest.size() != 1 || !(rest.getFirst().get("$group") instanceof Document group) || group.size() != 2) {
            return Optional.empty();
        }
        List<String> names = List.copyOf(group.keySet());
        Object id = group.get("_id");
        boolean constant = names.getFirst().equals("_id") && (id == null || id instanceof Number);
        boolean ones = group.get(names.getLast()) instanceof Document sum
                && sum.size() == 1
                && Integer.valueOf(1).equals(sum.get("$sum"));
        return constant && ones ? Optional.of(new Count(id, names.getLast())) : Optional.empty();
    }

    /** Where a count goes. */
    record Count(@Nullable Object id, String field) {

        List<Document> result(long count) {
            if (count == 0) {
                return List.of();
            }
            Object number = count <= Integer.MAX_VALUE ? (Object) (int) count : (Object) count;
            return List.of(new Document("_id", id).append(field, number));
        }
    }
}
