package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.fangxin.platform.figures.CountSheets;
import org.fangxin.platform.figures.MaintainFigures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class WarningStatisticsApiIT extends ApiTest {
    private static final String FIGURES = "/api/v1/statistics/warnings";
    /** No other test warns about utilities. */
    private static final String HERE = "?category=SERVICE_UTILITIES";

    @Autowired
    private CountSheets counting;

    @Autowired
    private MaintainFigures maintenance;

    @Test
    void counts_warnings_by_kind_and_district_until_they_are_lifted() {
        ObjectNode notice = notice("停水");
        notice.putArray("districts").add("330122").add("330127");
        notice.putArray("categories").add("SERVICE_UTILITIES");
        String id = published(notice);

        await().untilAsserted(() -> assertThat(value(HERE, "active")).isEqualTo(1));
        JsonNode byDistrict = rows(HERE + "&groupBy=district");
        assertThat(byDistrict.findValuesAsString("district")).contains("330122", "330127");

        Api.Answer lifted = editor().with("If-Match", "*")
                .post("/api/v1/warnings/" + id + "/cancellation", "{\"reason\":{\"zh\":\"恢复\",\"en\":\"Back\"}}");
        assertThat(lifted.status()).as(lifted.body()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(value(HERE, "active")).isZero());
        assertThat(value(HERE, "published")).isEqualTo(1);
        assertThat(anybody().get(FIGURES + "?groupBy=colour").status()).isEqualTo(400);
    }

    @Test
    void equals_a_full_recount() {
        published(notice("重算"));
        counting.run();
        Api admin = as("admin-1", "ADMIN");
        String path = "/api/v1/operations/warning-service/statistics/check";

        assertThat(admin.post(path, "").status()).isEqualTo(202);
        maintenance.run();

        assertThat(admin.get(path).json().path("differing").asInt(-1)).isZero();
        assertThat(admin.get(path).json().path("done").asInt()).isPositive();
        assertThat(editor().post(path, "").status()).isEqualTo(403);
    }

    @Test
    void counts_outreach() {
        Api.Answer answer = anybody().get("/api/v1/statistics/outreach?groupBy=kind&interval=month");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/metrics").findValuesAsString("name"))
                .containsExactly("activities", "registered", "attended", "views");
    }

    private long value(String question, String metric) {
        return rows(question).at("/0/values/" + metric + "/value").asLong(-1);
    }

    private JsonNode rows(String question) {
        counting.run();
        return anybody().get(FIGURES + question).json().path("rows");
    }
}
