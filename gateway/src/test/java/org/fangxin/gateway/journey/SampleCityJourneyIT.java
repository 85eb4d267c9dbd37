package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.gateway.journey.Eventually.eventually;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the overview shows is what the generator of a sample city says that it made. */
@WithPlatform
class SampleCityJourneyIT {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Platform platform;

    SampleCityJourneyIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void the_overview_grows_by_exactly_what_was_made() {
        Map<String, Figure> before = overviewWithAllUntil(Instant.now());

        JsonNode made = JSON.readTree(platform.fangxin()
                .run("seed", "--scale", "small", "--seed", "20221231", "--json")
                .lines()
                .reduce((first, last) -> last)
                .orElseThrow());

        eventually(() -> {
            Map<String, Figure> after = overview();
            assertThat(grown(before, after, "received")).isEqualByComparingTo(number(made, "/received"));
            assertThat(grown(before, after, "closed")).isEqualByComparingTo(number(made, "/closed"));
            assertThat(grown(before, after, "recovered-loss")).isEqualByComparingTo(number(made, "/recovered"));
            assertThat(grown(before, after, "trusted-units")).isEqualByComparingTo(number(made, "/units/merchants"));
            assertThat(grown(before, after, "return-units")).isEqualByComparingTo(number(made, "/units/returns"));
            assertThat(grown(before, after, "cross-store-units"))
                    .isEqualByComparingTo(number(made, "/units/crossStore"));
            assertThat(grown(before, after, "factories")).isEqualByComparingTo(number(made, "/units/factories"));
            assertThat(grown(before, after, "stations")).isEqualByComparingTo(number(made, "/units/stations"));
            assertThat(grown(before, after, "attended")).isEqualByComparingTo(number(made, "/events/listeners"));
            Figure pleased = after.get("satisfaction-very");
            Figure pleasedBefore = before.get("satisfaction-very");
            assertThat(pleased.denominator().subtract(pleasedBefore.denominator()))
                    .isEqualByComparingTo(number(made, "/rated"));
            assertThat(pleased.numerator().subtract(pleasedBefore.numerator()))
                    .isEqualByComparingTo(number(made, "/satisfied"));
        });
    }

    private record Figure(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {}

    /** Whatever other journeys did before must be counted already, or it would count as made here. */
    private Map<String, Figure> overviewWithAllUntil(Instant moment) {
        eventually(() ->
                assertThat(Instant.parse(asked().path("asOf").asString(""))).isAfter(moment));
        return overview();
    }

    private JsonNode asked() {
        return platform.as("analyst")
                .get("/api/v1/statistics/overview")
                .expect(200)
                .json();
    }

    private Map<String, Figure> overview() {
        JsonNode answer = asked();
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (JsonNode metric : answer.path("metrics")) {
            figures.put(
                    metric.path("name").asString(""),
                    new Figure(number(metric, "/value"), number(metric, "/numerator"), number(metric, "/denominator")));
        }
        return figures;
    }

    private static BigDecimal grown(Map<String, Figure> before, Map<String, Figure> after, String metric) {
        assertThat(after).containsKey(metric);
        return after.get(metric).value().subtract(before.get(metric).value());
    }

    private static BigDecimal number(JsonNode node, String pointer) {
        JsonNode found = node.at(pointer);
        return found.isNumber() ? found.decimalValue() : BigDecimal.ZERO;
    }
}
