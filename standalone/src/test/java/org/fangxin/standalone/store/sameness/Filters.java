package org.fangxin.standalone.store.sameness;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Draws filters that combine equality, sets, ranges, prefixes, arrays and logic. */
record Filters(Words words) {

    private static final List<String> PATHS = List.of("a", "b", "c", "n.x", "n.y", "t", "items.k", "items.v");
    private static final List<String> SINGLE = List.of("a", "b", "n.x", "n.y");
    private static final List<String> RANGES = List.of("$gt", "$gte", "$lt", "$lte");

    BsonDocument any() {
        BsonDocument filter = new BsonDocument();
        int fields = words.below(4);
        for (int i = 0; i < fields; i++) {
            String path = path();
            filter.append(path, condition(path));
        }
        if (words.chance(10)) {
            filter.append("$or", new BsonArray(List.of(one(), one())));
        }
        if (words.chance(5)) {
            filter.append("$and", new BsonArray(List.of(one(), one())));
        }
        if (words.chance(4)) {
            filter.append("$nor", new BsonArray(List.of(one())));
        }
        return filter;
    }

    String path() {
        return words.chance(50) ? words.one(SINGLE) : words.one(PATHS);
    }

    private BsonDocument one() {
        String path = path();
        return new BsonDocument(path, condition(path));
    }

    private BsonValue condition(String path) {
        return switch (words.below(14)) {
            case 0, 1, 2, 3 -> words.scalar();
            case 4, 5 -> new BsonDocument("$in", list(1 + words.below(4)));
            case 6 -> new BsonDocument(words.one(RANGES), words.scalar());
            case 7 ->
                words.nasty() || SINGLE.contains(path)
                        ? new BsonDocument("$gte", words.scalar()).append("$lt", words.scalar())
                        : new BsonDocument("$gte", words.scalar());
            case 8 -> new BsonDocument("$exists", BsonBoolean.valueOf(words.chance(70)));
            case 9 -> prefix();
            case 10 -> negation(path);
            case 11 -> path.equals("t") || path.startsWith("items") ? ofArray(path) : words.scalar();
            case 12 -> new BsonDocument("$eq", words.scalar());
            default -> words.nasty() && words.chance(30) ? words.array() : new BsonDocument("$in", list(2));
        };
    }

    private BsonArray list(int size) {
        BsonArray list = new BsonArray();
        for (int i = 0; i < size; i++) {
            list.add(words.scalar());
        }
        return list;
    }

    private BsonValue prefix() {
        String text = words.text().getValue();
        boolean quotable = text.matches("[\\w\\p{IsHan}]+") || (text.isEmpty() && words.nasty());
        return new BsonDocument("$regex", new BsonString(quotable ? "^" + text : "^a"));
    }

    /** The stock server tests {@code $not} on each element of an array, MongoDB's manual has it the other way round. */
    private BsonValue negation(String path) {
        boolean maybeArray = !SINGLE.contains(path);
        return switch (words.below(maybeArray && !words.nasty() ? 2 : 3)) {
            case 0 -> new BsonDocument("$ne", words.scalar());
            case 1 -> new BsonDocument("$nin", list(2));
            default -> new BsonDocument("$not", new BsonDocument(words.one(RANGES), words.scalar()));
        };
    }

    private BsonValue ofArray(String path) {
        if (path.equals("t")) {
            return switch (words.below(3)) {
                case 0 -> new BsonDocument("$all", list(2));
                case 1 -> new BsonDocument("$size", new BsonInt32(words.below(3)));
                default ->
                    new BsonDocument(
                            "$elemMatch", new BsonDocument("$gte", words.scalar()).append("$lte", words.scalar()));
            };
        }
        return new BsonDocument("$exists", BsonBoolean.TRUE);
    }

    /** A condition on one element of {@code items}. */
    BsonDocument onOneItem() {
        BsonDocument item = new BsonDocument("k", words.scalar());
        if (words.chance(60)) {
            item.append("v", new BsonDocument(words.one(RANGES), words.scalar()));
        }
        return new BsonDocument("items", new BsonDocument("$elemMatch", item));
    }

    BsonRegularExpression anchored() {
        return new BsonRegularExpression("^a");
    }
}
