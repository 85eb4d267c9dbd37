package org.fangxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/**
 * The agreed JSON of each event, kept in contracts. A producer's test proves that it writes it, a consumer's test that it
 * reads it.
 */
public final class GoldenFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GoldenFiles() {}

    /** The golden JSON of an event type such as {@code complaint.filed.v1}. */
    public static String read(String eventType) {
        Path file =
                Repository.root().resolve("contracts/src/test/resources/golden").resolve(eventType + ".json");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("no golden file for " + eventType, e);
        }
    }

    /** The golden event as a record. */
    public static <T> T read(String eventType, Class<T> record) {
        return JSON.readValue(read(eventType), record);
    }

    /** Fails unless the event, written as JSON, is the golden JSON of its type. */
    public static void assertWrites(String eventType, Object event) {
        assertWrites(eventType, JSON.writeValueAsString(event));
    }

    /** Fails unless the text is the golden JSON of the type; blanks and the order of fields do not count. */
    public static void assertWrites(String eventType, String json) {
        assertThat(JSON.readTree(json)).as(eventType).isEqualTo(JSON.readTree(read(eventType)));
    }
}
