package org.fangxin.complaint.api;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportingCasesApiIT extends ServiceIT {
    private static final String IMPORTS = "/api/v1/complaint-imports";
    private static final String NDJSON = "application/x-ndjson";
    private static final String CLOSED = """
            {"kind":"COMPLAINT","externalNo":"%s","receivedAt":"2026-03-16T10:00:00+08:00","channel":"PLATFORM_12315","complainant":{"name":"赵小明","phone":"13700001234","address":"杭州市西湖区文三路9号"},"respondent":{"name":"旧城饼屋","address":"杭州市西湖区文二路3号","district":"330106"},"category":"GOODS_FOOD","problemType":"FOOD_SAFETY","narrative":"饼干有霉斑。","purchase":{"product":"桃酥饼干","amount":{"amount":"28.50","currency":"CNY"},"boughtOn":"2026-03-14"},"claims":[{"type":"REFUND"}],"consents":{"publicity":true},"decision":{"outcome":"ACCEPTED","on":"2026-03-18"},"mediation":{"startedOn":"2026-03-20","mode":"PHONE"},"ending":{"outcome":"SETTLED","on":"2026-04-02","route":"MEDIATION_RECORD","terms":"退款","recovered":{"amount":"28.50","currency":"CNY"}},"closedOn":"2026-04-03","rating":{"score":"SATISFIED","on":"2026-04-05"}}
            """;
    private static final String REPORT = """
            {"kind":"REPORT","externalNo":"%s","receivedAt":"2026-05-06T10:00:00+08:00","channel":"LETTER","reporter":{"name":"钱小红","phone":"13600001234"},"respondent":{"name":"旧城饼屋","address":"杭州市西湖区文二路3号","district":"330106"},"category":"GOODS_FOOD","problemType":"FOOD_SAFETY","clue":"过期原料","facts":"照片","verification":{"startedOn":"2026-05-08","extension":{"on":"2026-05-20","approvedBy":"局长","reason":"需要检验"}},"result":{"outcome":"CASE_FILED","on":"2026-06-10"},"decision":{"on":"2026-07-10","decision":"罚款","penalty":{"amount":"5000.00","currency":"CNY"}}}
            """;

    private final String no = "12315-" + UUID.randomUUID();

    @Autowired
    private MongoDatabase database;

    @Test
    void takes_over_a_closed_case_with_its_whole_past_once() {
        Reply done = imported(CLOSED.formatted(no)).has("counts.created", 1);
        String id = done.read("results[0].caseId");

        officer("330106")
                .get(COMPLAINTS + "/" + id)
                .is(200)
                .has("status", "CLOSED")
                .has("externalNo", no)
                .has("receivedOn", "2026-03-16")
                .has("complainant.name", "赵**")
                .has("trackingNumber", done.read("results[0].number"));
        Reply timeline =
                officer("330106").get(COMPLAINTS + "/" + id + "/timeline").is(200);
        assertThat(timeline.<List<String>>read("items[*].what"))
                .startsWith("FILED", "ACCEPTED")
                .endsWith("RATED", "PUBLICISED", "IMPORTED");
        assertThat(database.getCollection("complaints")
                        .find(eq("_id", id))
                        .first()
                        .toJson())
                .doesNotContain("赵小明", "13700001234", "文三路9号");

        imported(CLOSED.formatted(no)).has("counts.unchanged", 1).has("results[0].caseId", id);
        imported(CLOSED.formatted(no).replace("霉斑", "虫子"))
                .has("counts.rejected", 1)
                .has("results[0].problems[0].code", "external-no-differs");
    }

    @Test
    void takes_over_a_report_and_keeps_who_reported_apart() {
        String id = imported(REPORT.formatted(no)).has("counts.created", 1).read("results[0].caseId");

        officer("330106")
                .get("/api/v1/reports/" + id)
                .is(200)
                .has("stage", "DECIDED")
                .has("named", true);
        assertThat(database.getCollection("reporters").find(eq("_id", id)).first())
                .isNotNull();
        assertThat(database.getCollection("reports").find(eq("_id", id)).first().toJson())
                .doesNotContain("钱小红", "13600001234");
    }

    @Test
    void bad_lines_never_stop_good_ones_and_say_what_is_wrong_where() {
        String lines = String.join(
                "",
                CLOSED.formatted(no + "a"),
                "{\"kind\":\"COMPLAINT\",\n",
                CLOSED.formatted(no + "b")
                        .replace("\"mediation\":{\"startedOn\":\"2026-03-20\",\"mode\":\"PHONE\"},", ""),
                CLOSED.formatted(no + "c").replace("2026-04-02", "2026-03-01"),
                CLOSED.formatted(no + "d").replace("GOODS_FOOD", "GOODS").replace("13700001234", "12"),
                CLOSED.formatted(no + "e").replace("\"district\":\"330106\"", "\"district\":\"330102\""),
                CLOSED.formatted(no + "f").replace("\"closedOn\"", "\"closed\""),
                CLOSED.formatted(no + "a"));

        Reply done = imported(lines);

        done.has("counts.created", 1).has("counts.unchanged", 1).has("counts.rejected", 6);
        assertThat(problems(done, 1)).containsExactly("line-malformed at ");
        assertThat(problems(done, 2)).containsExactly("past-step-impossible at /ending");
        assertThat(problems(done, 3)).containsExactly("past-out-of-order at /ending");
        assertThat(problems(done, 4))
                .containsExactly("phone-format at /complainant/phone", "category-not-leaf at /category");
        assertThat(problems(done, 5)).containsExactly("outside-own-districts at /respondent/district");
        assertThat(problems(done, 6)).containsExactly("unknown-field at /closed");
    }

    @Test
    void a_later_state_of_a_case_goes_on_from_where_it_stood_and_is_believed_once() {
        String later = CLOSED.formatted(no);
        String accepted = later.substring(0, later.indexOf(",\"mediation\"")) + "}\n";
        String id = imported(accepted).has("counts.created", 1).read("results[0].caseId");
        officer("330106").get(COMPLAINTS + "/" + id).has("status", "ACCEPTED").has("version", 1);

        imported(later)
                .has("counts.updated", 1)
                .has("results[0].status", "updated")
                .has("results[0].caseId", id);

        officer("330106").get(COMPLAINTS + "/" + id).has("status", "CLOSED");
        Reply timeline = officer("330106").get(COMPLAINTS + "/" + id + "/timeline");
        assertThat(timeline.<List<String>>read("items[*].what"))
                .startsWith("FILED", "ACCEPTED", "IMPORTED")
                .endsWith("CLOSED", "RATED", "PUBLICISED");
        imported(later).has("counts.unchanged", 1).has("results[0].caseId", id);
        imported(accepted).has("counts.unchanged", 1).has("results[0].caseId", id);
        imported(later.replace("2026-04-02", "2026-04-01")).has("results[0].problems[0].code", "case-changed-here");
    }

    @Test
    void a_case_that_was_worked_on_here_does_not_go_on_by_an_import() {
        String later = CLOSED.formatted(no);
        String accepted = later.substring(0, later.indexOf(",\"mediation\"")) + "}\n";
        String id = imported(accepted).read("results[0].caseId");
        Client officer = officer("330106");
        officer.change(COMPLAINTS + "/" + id + "/assignment", 1, "{}").is(200);

        imported(later).has("counts.rejected", 1).has("results[0].problems[0].code", "case-changed-here");

        officer.get(COMPLAINTS + "/" + id).has("status", "ACCEPTED").has("version", 2);
    }

    @Test
    void a_later_state_of_a_report_goes_on_too() {
        String later = REPORT.formatted(no);
        String received = later.substring(0, later.indexOf(",\"verification\"")) + "}\n";
        String id = imported(received).has("counts.created", 1).read("results[0].caseId");

        imported(later).has("counts.updated", 1).has("results[0].caseId", id);

        officer("330106").get("/api/v1/reports/" + id).has("stage", "DECIDED");
        imported(later).has("counts.unchanged", 1);
    }

    @Test
    void asks_the_registry_for_merchants_of_which_no_event_has_told_and_waits_while_it_is_away() {
        String known = "91330109MA2KH0060M";
        String unknown = "12330100MB1AB00524";
        String lines = merchantOnly(no + "a", known) + merchantOnly(no + "b", unknown);
        REGISTRY.stubFor(post(urlEqualTo("/api/v1/merchant-status-lookups")).willReturn(serverError()));
        String job = officer("330106", "330109")
                .with("Content-Type", NDJSON)
                .send(IMPORTS, lines)
                .is(202)
                .header("Location");
        Awaitility.await()
                .untilAsserted(() -> REGISTRY.verify(postRequestedFor(urlEqualTo("/api/v1/merchant-status-lookups"))));
        officer("330106", "330109").get(job).has("state", "running").has("progress.done", 0);

        REGISTRY.stubFor(post(urlEqualTo("/api/v1/merchant-status-lookups"))
                .withRequestBody(containing(known))
                .withRequestBody(containing(unknown))
                .willReturn(okJson(
                        "{\"results\":[{\"uscc\":\"%s\",\"result\":\"found\"},{\"uscc\":\"%s\",\"result\":\"not-found\"}]}"
                                .formatted(known, unknown))));
        REGISTRY.stubFor(get(urlEqualTo("/api/v1/merchants/" + known)).willReturn(okJson("""
                                {"uscc":"91330109MA2KH0060M","name":"萧山饼屋","address":"市心路1号","district":"330109"}
                                """)));
        // The job is due again ten seconds later, by the clock that the tests set.
        clock.setTo("2026-11-24");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> officer("330106", "330109").get(job).has("state", "succeeded"));

        officer("330106", "330109").get(job).has("counts.created", 1).has("counts.rejected", 1);
        assertThat(officer("330106", "330109").get(job + "/results").body()).contains("merchant-unknown");
    }

    private static String merchantOnly(String externalNo, String uscc) {
        String line = CLOSED.formatted(externalNo);
        int from = line.indexOf("\"respondent\":{") + "\"respondent\":{".length();
        return line.substring(0, from) + "\"uscc\":\"" + uscc + "\"" + line.substring(line.indexOf('}', from));
    }

    @Test
    void a_job_shows_its_progress_and_results_to_who_submitted_it() {
        Reply accepted = officer("330106")
                .with("Content-Type", NDJSON)
                .send(IMPORTS, CLOSED.formatted(no))
                .is(202)
                .hasHeader("Location", IMPORTS + "/.+");
        String job = accepted.header("Location");

        officer("330106").get(job).is(200).has("progress.total", 1);
        as(TestIssuer.shared().token("officer-2", "OFFICER").districts("330106"))
                .get(job)
                .isProblem(404, "import-not-found");
        as(TestIssuer.shared().token("admin-1", "ADMIN")).get(job).is(200);
        consumer("anybody").get(job).is(403);
    }

    @Test
    void leaves_no_line_in_the_clear_and_none_after_the_work() {
        imported(CLOSED.formatted(no));

        assertThat(database.getCollection("complaintImportLines").find())
                .noneMatch(part -> part.toJson().contains("赵小明"));
    }

    @Test
    void refuses_an_empty_import_and_another_format() {
        officer("330106").with("Content-Type", NDJSON).send(IMPORTS, "\n").isProblem(400, "import-empty");
        officer("330106").post(IMPORTS, "{}").isProblem(415, "unsupported-media-type");
        consumer("anybody").with("Content-Type", NDJSON).send(IMPORTS, "{}").is(403);
    }

    private Reply imported(String lines) {
        Client officer = officer("330106").with("Content-Type", NDJSON).with("Prefer", "wait=20");
        return officer.send(IMPORTS, lines).is(200).has("state", "succeeded");
    }

    private static List<String> problems(Reply done, int line) {
        List<Map<String, String>> problems = done.read("results[" + line + "].problems");
        return problems.stream()
                .map(problem -> problem.get("code") + " at " + problem.get("pointer"))
                .toList();
    }
}
