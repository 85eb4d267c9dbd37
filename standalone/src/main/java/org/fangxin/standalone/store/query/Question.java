package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a collection.
 *
 * @param sort null or empty for any order
 * @param skip matches to pass over
 * @param limit most matches to return, 0 for all
 * @param hint name or pattern of the index to use, {@code {$natural: ±1}} for none, null for the planner's choice
 */
public record Question(
        Document filter,
        @Nullable Document sort,
        long skip,
        long limit,
        @Nullable Object hint) {

    public static Question all(Document filter) {
        return new Question(filter, null, 0, 0, null);
    }

    public Question hinted(@Nullable Object index) {
        return new Question(filter, sort, skip, limit, index);
    }

    /** How many matches are needed at most, in order. */
    public long needed() {
        return limit == 0 ? Long.MAX_VALUE : skip + limit;
    }

    public boolean isSorted() {
        return sort != null && !sort.isEmpty() && !sort.containsKey("$natural");
    }

    /** 1 or -1 for {@code {$natural: ±1}}, else 0. */
    int natural() {
        return sort != null && sort.get("$natural") instanceof Number direction ? direction.intValue() : 0;
    }
}
