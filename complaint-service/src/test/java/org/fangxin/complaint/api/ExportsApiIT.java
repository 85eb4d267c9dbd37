package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.application.exports.Exports;
import org.fangxin.platform.figures.CountSheets;
import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExportsApiIT extends ServiceIT {
    private static final String EXPORTS = "/api/v1/exports";
    /** No other test files complaints on this day. */
    private static final String THAT_DAY = "{\"from\":\"2026-01-05\",\"to\":\"2026-01-05\",\"districts\":[\"330111\"]}";

    @Autowired
    private Exports exports;

    @Autowired
    private CountSheets counting;

    @Test
    void makes_a_file_of_the_cases_of_a_day_and_gives_it_whole_and_in_ranges() {
        clock.setTo("2026-01-05");
        Filed one = file("c-1", there());
        file("c-1", there().set("/purchase/product", "=HYPERLINK(1)"));
        counting.run();
        Reply taken = officer("330111")
                .create(EXPORTS, THAT_DAY)
                .is(202)
                .has("state", "RUNNING")
                .has("rows", 0)
                .has("expected", 2);
        String path = taken.header("Location");
        officer("330111")
                .get(path + "/content")
                .isProblem(409, "export-not-ready")
                .hasHeader("Retry-After", "2");

        while (exports.makeNext()) {
            assertThat(exports.find(taken.read("id"))).isPresent();
        }

        Reply ready = officer("330111").get(path).is(200).has("state", "READY").has("rows", 2);
        Reply content = officer("330111").get(path + "/content").is(200).hasHeader("Content-Type", "text/csv.*");
        assertThat(content.body().lines().toList()).hasSize(3).anyMatch(line -> line.startsWith(one.id()));
        assertThat(content.body()).contains("\'=HYPERLINK(1)").doesNotContain("张", "13812345678", "霉斑");
        assertThat(content.header("ETag")).isEqualTo("\"" + ready.<String>read("sha256") + "\"");
        Reply rest = officer("330111").with("Range", "bytes=10-").get(path + "/content");
        assertThat(rest.status()).isEqualTo(206);
        assertThat(content.body()).endsWith(rest.body());
        as(TestIssuer.shared().token("analyst-9", "ANALYST")).get(path).is(404);

        clock.setTo("2026-01-13");
        officer("330111").get(path).is(404);
        assertThat(exports.forgetExpired()).isPositive();
    }

    @Test
    void refuses_foreign_districts_and_more_than_five_at_once() {
        clock.setTo("2026-01-06");
        officer("330111").create(EXPORTS, "{\"districts\":[\"330106\"]}").isProblem(403, "outside-own-districts");
        officer("330111").create(EXPORTS, "{\"districts\":[\"1\"]}").is(400).pointsAt("/districts", "unknown-code");
        officer("330111")
                .create(EXPORTS, "{\"from\":\"2026-02-01\",\"to\":\"2026-01-01\"}")
                .isProblem(422, "impossible-range");
        consumer("c-1").create(EXPORTS, "{}").is(403);
        Client busy = as(TestIssuer.shared().token("analyst-busy", "ANALYST"));
        List.of("CSV", "NDJSON", "CSV", "NDJSON", "CSV")
                .forEach(format -> busy.create(EXPORTS, "{\"kind\":\"REPORTS\",\"format\":\"" + format + "\"}")
                        .is(202));
        busy.create(EXPORTS, "{}").isProblem(409, "too-many-exports");
        while (exports.makeNext()) {
            clock.setTo("2026-01-06");
        }
        busy.create(EXPORTS, "{}").is(202);
    }

    private static FilingBody there() {
        return new FilingBody()
                .set("/respondent/district", "330111")
                .set("/purchase/boughtOn", "2026-01-01")
                .without("/respondent/uscc");
    }
}
