package org.fangxin.standalone.store.sameness;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndDeleteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Draws what clients do. Where MongoDB leaves the order open, the operation asks for one or compares as a set. */
final class Operations {

    private static final int IDS = 300;
    private static final List<String> SORTED = List.of("a", "b", "n.x", "n.y");

    private final Words words;
    private final Filters filters;
    private final Updates updates;

    Operations(Words words) {
        this.words = words;
        this.filters = new Filters(words);
        this.updates = new Updates(words);
    }

    Operation next() {
        return switch (words.below(20)) {
            case 0, 1, 2 -> insert();
            case 3 -> insertMany();
            case 4, 5, 6, 7 -> find();
            case 8 -> sortedFind();
            case 9 -> count();
            case 10, 11 -> updateOne();
            case 12 -> updateMany();
            case 13 -> replace();
            case 14 -> findAndUpdate();
            case 15 -> words.chance(50) ? findAndDelete() : deleteMany();
            case 16 -> distinct();
            case 17 -> aggregate();
            case 18 -> bulk();
            default -> findItem();
        };
    }

    private BsonDocument byId() {
        return new BsonDocument("_id", new BsonInt32(words.below(IDS)));
    }

    private Operation insert() {
        BsonDocument document = words.document(words.below(IDS));
        return new Operation("insertOne " + Outcome.text(document), collection -> {
            collection.insertOne(document.clone());
            return Outcome.of("inserted");
        });
    }

    private Operation insertMany() {
        List<BsonDocument> documents = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            documents.add(words.document(words.below(IDS)));
        }
        boolean ordered = words.chance(50);
        return new Operation("insertMany ordered=" + ordered + " " + documents, collection -> {
            collection.insertMany(
                    documents.stream().map(BsonDocument::clone).toList(), new InsertManyOptions().ordered(ordered));
            return Outcome.of("inserted");
        });
    }

    private Operation find() {
        BsonDocument filter = filters.any();
        return new Operation("find " + Outcome.text(filter), collection -> Outcome.unordered(collection.find(filter)));
    }

    private Operation findItem() {
        BsonDocument filter = filters.onOneItem();
        return new Operation("find " + Outcome.text(filter), collection -> Outcome.unordered(collection.find(filter)));
    }

    private BsonDocument sort() {
        BsonDocument sort = new BsonDocument();
        for (int i = words.below(3); i > 0; i--) {
            sort.append(words.one(SORTED), new BsonInt32(words.chance(50) ? 1 : -1));
        }
        return sort.append("_id", new BsonInt32(words.chance(50) ? 1 : -1));
    }

    private Operation sortedFind() {
        BsonDocument filter = filters.any();
        BsonDocument sort = sort();
        int skip = words.chance(30) ? words.below(5) : 0;
        int limit = words.chance(70) ? 1 + words.below(20) : 0;
        BsonDocument projection = words.chance(20)
                ? new BsonDocument("a", new BsonInt32(1)).append("n.x", new BsonInt32(1))
                : new BsonDocument();
        String text = "find %s sort %s skip %d limit %d show %s"
                .formatted(Outcome.text(filter), sort, skip, limit, projection);
        return new Operation(
                text,
                collection -> Outcome.ordered(collection
                        .find(filter)
                        .sort(sort)
                        .skip(skip)
                        .limit(limit)
                        .batchSize(7)
                        .projection(projection)));
    }

    private Operation count() {
        BsonDocument filter = filters.any();
        int limit = words.chance(40) ? 1 + words.below(10) : 0;
        return new Operation(
                "count " + Outcome.text(filter) + " limit " + limit,
                collection -> Outcome.of(collection.countDocuments(filter, new CountOptions().limit(limit))));
    }

    private Operation updateOne() {
        BsonDocument filter = byId();
        BsonDocument update = updates.any();
        boolean upsert = words.chance(20);
        return new Operation(
                "updateOne " + filter + " " + Outcome.text(update) + " upsert " + upsert,
                collection -> result(collection.updateOne(filter, update, new UpdateOptions().upsert(upsert))));
    }

    private Operation updateMany() {
        BsonDocument filter = filters.any();
        BsonDocument update = updates.any();
        return new Operation(
                "updateMany " + Outcome.text(filter) + " " + Outcome.text(update),
                collection -> result(collection.updateMany(filter, update)));
    }

    private Operation replace() {
        BsonDocument filter = byId();
        BsonDocument document = words.document(filter.getInt32("_id").getValue());
        boolean upsert = words.chance(30);
        return new Operation(
                "replaceOne " + filter + " " + Outcome.text(document) + " upsert " + upsert,
                collection ->
                        result(collection.replaceOne(filter, document.clone(), new ReplaceOptions().upsert(upsert))));
    }

    private Operation findAndUpdate() {
        BsonDocument filter = filters.any();
        BsonDocument update = updates.any();
        BsonDocument sort = sort();
        ReturnDocument which = words.chance(50) ? ReturnDocument.AFTER : ReturnDocument.BEFORE;
        return new Operation(
                "findOneAndUpdate " + Outcome.text(filter) + " sort " + sort + " " + Outcome.text(update) + " " + which,
                collection -> Outcome.of(Outcome.text(collection.findOneAndUpdate(
                        filter, update, new FindOneAndUpdateOptions().sort(sort).returnDocument(which)))));
    }

    private Operation findAndDelete() {
        BsonDocument filter = filters.any();
        BsonDocument sort = sort();
        return new Operation(
                "findOneAndDelete " + Outcome.text(filter) + " sort " + sort,
                collection -> Outcome.of(
                        Outcome.text(collection.findOneAndDelete(filter, new FindOneAndDeleteOptions().sort(sort)))));
    }

    private Operation deleteMany() {
        BsonDocument filter = filters.any();
        filter.append("_id", new BsonDocument("$gte", new BsonInt32(words.below(IDS))));
        return new Operation(
                "deleteMany " + Outcome.text(filter),
                collection -> Outcome.of(collection.deleteMany(filter).getDeletedCount()));
    }

    private Operation distinct() {
        String path = words.one(SORTED);
        BsonDocument filter = filters.any();
        return new Operation(
                "distinct " + path + " " + Outcome.text(filter),
                collection ->
                        new Outcome(collection.distinct(path, filter, BsonValue.class).into(new ArrayList<>()).stream()
                                .map(Operations::text)
                                .sorted()
                                .toList()));
    }

    private Operation aggregate() {
        BsonDocument filter = filters.any();
        String path = words.one(List.of("a", "n.x"));
        List<BsonDocument> stages = List.of(
                new BsonDocument("$match", filter),
                new BsonDocument(
                        "$group",
                        new BsonDocument("_id", new BsonString("$" + path))
                                .append("count", new BsonDocument("$sum", new BsonInt32(1)))
                                .append("last", new BsonDocument("$max", new BsonString("$_id")))),
                new BsonDocument("$sort", new BsonDocument("_id", new BsonInt32(1))),
                new BsonDocument("$limit", new BsonInt32(50)));
        return new Operation(
                "aggregate " + stages,
                collection -> new Outcome(collection.aggregate(stages).into(new ArrayList<>()).stream()
                        .map(group -> text(group.get("_id")) + " " + group.get("count") + " " + group.get("last"))
                        .toList()));
    }

    private Operation bulk() {
        List<WriteModel<BsonDocument>> writes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            BsonDocument id = byId();
            writes.add(
                    switch (words.below(4)) {
                        case 0 -> new InsertOneModel<>(words.document(words.below(IDS)));
                        case 1 -> new UpdateOneModel<>(id, updates.any());
                        case 2 ->
                            new ReplaceOneModel<>(
                                    id, words.document(id.getInt32("_id").getValue()));
                        default -> new DeleteOneModel<>(id);
                    });
        }
        return new Operation("bulkWrite " + writes, collection -> {
            var result = collection.bulkWrite(writes, new BulkWriteOptions().ordered(true));
            return Outcome.of(result.getInsertedCount(), result.getMatchedCount(), result.getDeletedCount());
        });
    }

    private static Outcome result(UpdateResult result) {
        return Outcome.of(
                result.getMatchedCount(),
                "modified " + result.getModifiedCount(),
                String.valueOf(result.getUpsertedId()));
    }

    /** Of equal numbers any one may be shown. */
    private static String text(BsonValue value) {
        return value != null && value.isNumber()
                ? "number " + (value.asNumber().doubleValue() + 0.0)
                : String.valueOf(value);
    }

    /** An index of one to three fields; of fields that may be arrays only one, since two at once are refused. */
    Operation index() {
        BsonDocument keys = new BsonDocument();
        String array = words.one(List.of("c", "t", "items"));
        for (int i = 1 + words.below(3); i > 0; i--) {
            String path = filters.path();
            boolean other =
                    List.of("c", "t", "items").stream().anyMatch(root -> path.startsWith(root) && !root.equals(array));
            if (!other) {
                keys.append(path, new BsonInt32(words.chance(50) ? 1 : -1));
            }
        }
        if (keys.isEmpty()) {
            keys.append("a", new BsonInt32(1));
        }
        IndexOptions options = new IndexOptions().sparse(words.chance(10));
        return new Operation("createIndex " + keys + " " + options, collection -> {
            collection.createIndex(keys, options);
            return Outcome.of("created");
        });
    }

    Operation noIndex() {
        return new Operation("dropIndexes", collection -> {
            collection.dropIndexes();
            return Outcome.of("dropped");
        });
    }
}
