package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.fangxin.standalone.store.query.Plan;
import org.fangxin.standalone.store.query.Question;
import org.jspecify.annotations.Nullable;

/** {@code explain}: which index a command goes by, in the shape of MongoDB's answer. */
final class Explanation {

    private Explanation() {}

    static Document of(@Nullable StoreCollection collection, String namespace, Question question, boolean executed) {
        Document planner = new Document("namespace", namespace)
                .append("parsedQuery", question.filter())
                .append("rejectedPlans", List.of());
        if (collection == null) {
            planner.put("winningPlan", new Document("stage", "EOF"));
            return new Document("queryPlanner", planner).append("ok", 1.0);
        }
        try (Selection rows = collection.select(question)) {
            planner.put("winningPlan", stages(rows.plan(), question));
            Document explanation = new Document("queryPlanner", planner);
            if (executed) {
                long start = System.nanoTime();
                int found = 0;
                while (rows.hasNext()) {
                    rows.next();
                    found++;
                }
                explanation.put("executionStats", stats(rows, found, System.nanoTime() - start));
            }
            return explanation.append("ok", 1.0);
        }
    }

    private static Document stats(Selection rows, int found, long nanos) {
        return new Document("executionSuccess", true)
                .append("nReturned", found)
                .append("executionTimeMillis", (int) (nanos / 1_000_000))
                .append("totalKeysExamined", (int) rows.keysExamined())
                .append("totalDocsExamined", (int) rows.documentsExamined());
    }

    private static Document stages(Plan plan, Question question) {
        Document access = access(plan);
        if (question.isSorted() && !plan.sorted()) {
            return new Document("stage", "SORT")
                    .append("sortPattern", question.sort())
                    .append("inputStage", access);
        }
        return access;
    }

    private static Document access(Plan plan) {
        return switch (plan) {
            case Plan.Scan scan -> new Document("stage", "COLLSCAN").append("direction", direction(scan.reverse()));
            case Plan.Search search -> new Document("stage", "FETCH").append("inputStage", search(search));
            case Plan.Union union ->
                new Document("stage", "FETCH")
                        .append(
                                "inputStage",
                                new Document("stage", "OR")
                                        .append(
                                                "inputStages",
                                                union.searches().stream()
                                                        .map(Explanation::search)
                                                        .toList()));
        };
    }

    private static Document search(Plan.Search search) {
        return new Document("stage", "IXSCAN")
                .append("indexName", search.index().name())
                .append("keyPattern", search.index().pattern().toDocument())
                .append("isMultiKey", search.index().arrays() != 0)
                .append("direction", direction(search.reverse()))
                .append("ranges", search.ranges().size());
    }

    private static String direction(boolean reverse) {
        return reverse ? "backward" : "forward";
    }
}
