package org.fangxin.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fangxin.contracts.complaint.ComplaintEvent;
import org.fangxin.contracts.complaint.ReportEvent;
import org.fangxin.contracts.merchant.AllianceEvent;
import org.fangxin.contracts.merchant.ApplicationEvent;
import org.fangxin.contracts.merchant.EvaluationEvent;
import org.fangxin.contracts.merchant.MerchantEvent;
import org.fangxin.contracts.merchant.ReviewEvent;
import org.fangxin.contracts.merchant.StationEvent;
import org.fangxin.contracts.outreach.OutreachEvent;
import org.fangxin.contracts.warning.WarningEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every event is read from and written to exactly its golden file: a changed field name breaks this test. */
class GoldenEventsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Map<String, Class<?>> EVENTS = Stream.of(
                    ComplaintEvent.class,
                    ReportEvent.class,
                    MerchantEvent.class,
                    AllianceEvent.class,
                    ApplicationEvent.class,
                    EvaluationEvent.class,
                    ReviewEvent.class,
                    StationEvent.class,
                    WarningEvent.class,
                    OutreachEvent.class)
            .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
            .collect(Collectors.toMap(GoldenEventsTest::typeOf, event -> event));

    private final JsonMapper json = JsonMapper.builder().build();

    private static String typeOf(Class<?> event) {
        try {
            return (String) event.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(event + " names no type", e);
        }
    }

    static Stream<Map.Entry<String, Class<?>>> events() {
        return EVENTS.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void survives_the_way_to_json_and_back_unchanged(Map.Entry<String, Class<?>> event) throws IOException {
        String golden = Files.readString(GOLDEN.resolve(event.getKey() + ".json"), StandardCharsets.UTF_8);

        Object read = json.readValue(golden, event.getValue());

        assertThat(json.readTree(json.writeValueAsString(read))).isEqualTo(json.readTree(golden));
        assertThat(json.readValue(json.writeValueAsString(read), event.getValue()))
                .isEqualTo(read);
    }

    @Test
    void there_is_no_golden_file_without_an_event() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")))
                    .containsExactlyInAnyOrderElementsOf(EVENTS.keySet());
        }
    }
}
