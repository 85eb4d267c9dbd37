package org.fangxin.standalone.store.sameness;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** Draws updates by the operators that the platform uses. */
record Updates(Words words) {

    BsonDocument any() {
        BsonDocument update = new BsonDocument();
        add(update, words.below(9), "a");
        if (words.chance(40)) {
            add(update, words.below(4), "b");
        }
        if (words.chance(20)) {
            update.append("$setOnInsert", new BsonDocument("made", new BsonInt32(1)));
        }
        return update;
    }

    private void add(BsonDocument update, int kind, String path) {
        switch (kind) {
            case 0, 1 -> put(update, "$set", new BsonDocument(path, words.scalar()));
            case 2 -> put(update, "$unset", new BsonDocument(path, new BsonString("")));
            case 3 -> put(update, "$set", new BsonDocument(path.equals("a") ? "n.x" : "n.y", words.scalar()));
            case 4 -> put(update, "$inc", new BsonDocument("counter", new BsonInt32(1 + words.below(5))));
            case 5 ->
                put(
                        update,
                        "$push",
                        new BsonDocument(
                                "log",
                                new BsonDocument("$each", new BsonArray(List.of(words.scalar(), words.scalar())))
                                        .append("$slice", new BsonInt32(-3))));
            case 6 -> put(update, "$addToSet", new BsonDocument("set", words.text()));
            case 7 -> put(update, "$pull", new BsonDocument("t", words.scalar()));
            default ->
                put(
                        update,
                        words.chance(50) ? "$max" : "$min",
                        new BsonDocument("peak", new BsonInt32(words.below(20))));
        }
    }

    private static void put(BsonDocument update, String operator, BsonDocument change) {
        if (update.containsKey(operator)) {
            update.getDocument(operator).putAll(change);
        } else {
            update.append(operator, change);
        }
    }
}
