package org.fangxin.standalone.store.sameness;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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
    private static final String REFUSED = "refused";

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
        return new Outcome(List.of(code == DUPLICATE ? "duplicate key" : REFUSED));
    }

    /** Whether anything was refused for another reason than a duplicate key. */
    boolean isRefused() {
        return lines.stream().anyMatch(line -> !line.startsWith("{") && line.contains(REFUSED));
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

    Outcome anyFieldOrder() {
        return new Outcome(lines.stream().map(Outcome::sorted).toList());
    }

    /** Each document once; other lines as they are. */
    Outcome once() {
        Set<String> seen = new HashSet<>();
        return new Outcome(lines.stream()
                .filter(line -> !line.startsWith("{") || seen.add(line))
                .toList());
    }

    Outcome anyNumberType() {
        return new Outcome(anyFieldOrder().lines.stream()
                .map(line -> line.replaceAll("\\{\"\\$number\\w+\": \"(-?\\d+)(\\.0)?\"}", "$1"))
                .map(line -> line.replaceAll("modified \\d+", "modified"))
                .sorted()
                .toList());
    }

    private static String sorted(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        BsonDocument sorted = new BsonDocument();
        new TreeMap<>(BsonDocument.parse(line)).forEach((name, value) -> sorted.append(name, value));
        return text(sorted);
    }

    /** Lines that the other has not; all of them when only their order differs. */
    List<String> without(Outcome other) {
        List<String> own =
                lines.stream().filter(line -> !other.lines.contains(line)).toList();
        return own.isEmpty() ? lines : own;
    }

    static String text(BsonDocument document) {
        return document == null ? "nothing" : document.toJson(EXACT);
    }
}
