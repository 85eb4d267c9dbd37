package org.fangxin.standalone.store.sameness;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.bson.BsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** What came back: documents as text, numbers, or that it was refused and whether for a duplicate key. */
record Outcome(List<String> lines) {

    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();
    private static final int DUPLICATE = 11000;

    static Outcome of(Supplier<Outcome> action) {
        try {
            return action.get();
        } catch (MongoWriteException e) {
            return refused(e.getError().getCode());
        } catch (MongoCommandException e) {
            return refused(e.getErrorCode());
        } catch (MongoBulkWriteException e) {
            List<String> errors = e.getWriteErrors().stream()
                    .map(error ->
                            error.getIndex() + " " + refused(error.getCode()).lines())
                    .toList();
            return new Outcome(errors);
        }
    }

    private static Outcome refused(int code) {
        return new Outcome(List.of(code == DUPLICATE ? "duplicate key" : "refused"));
    }

    static Outcome of(Object... values) {
        return new Outcome(Arrays.stream(values).map(String::valueOf).toList());
    }

    static Outcome ordered(Iterable<BsonDocument> documents) {
        return new Outcome(StreamSupport.stream(documents.spliterator(), false)
                .map(Outcome::text)
                .toList());
    }

    static Outcome unordered(Iterable<BsonDocument> documents) {
        return new Outcome(ordered(documents).lines().stream().sorted().toList());
    }

    static String text(BsonDocument document) {
        return document == null ? "nothing" : document.toJson(EXACT);
    }
}
