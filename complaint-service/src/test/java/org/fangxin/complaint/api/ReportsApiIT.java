package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.UUID;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.application.report.WatchReports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportsApiIT extends ServiceIT {
    private static final String REPORTS = "/api/v1/reports";
    private static final String ANONYMOUS = """
            {"respondent":{"uscc":"91330106MA2ABCDEX7"},"category":"GOODS_FOOD","problemType":"FOOD_SAFETY",
             "clue":"使用过期原料","facts":"见过期标签照片"}
            """;
    private static final String NAMED =
            ANONYMOUS.replace("\"clue\"", "\"reporter\":{\"name\":\"李小明\",\"phone\":\"13900001111\"},\"clue\"");

    private final String reporter = "reporter-" + UUID.randomUUID();

    @Autowired
    private MongoDatabase database;

    @Autowired
    private WatchReports watch;

    @Test
    void anybody_reports_and_nothing_about_the_sender_is_kept() {
        String id = anybody()
                .create(REPORTS, ANONYMOUS)
                .is(201)
                .has("stage", "RECEIVED")
                .has("dueOn", "2026-12-14")
                .has("named", false)
                .read("id");
        String signedIn = consumer(reporter).create(REPORTS, ANONYMOUS).is(201).read("id");

        assertThat(database.getCollection("reporters").find(Filters.in("_id", id, signedIn)))
                .isEmpty();
        consumer(reporter).get(REPORTS + "/" + signedIn).is(404);
        assertThat(stored(signedIn)).doesNotContain(reporter);
    }

    @Test
    void named_reporter_follows_the_report_and_only_the_handling_officer_learns_the_name() {
        Client officer = officer("330106");
        Reply filed = consumer(reporter).create(REPORTS, NAMED).is(201);
        String path = REPORTS + "/" + filed.read("id");
        assertThat(stored(filed.read("id"))).doesNotContain("李小明", "13900001111", reporter);

        consumer(reporter).get(path).is(200).has("named", true);
        consumer(reporter).get(REPORTS).has("items.length()", 1);
        consumer("somebody").get(path).is(404);
        merchant("91330106MA2ABCDEX7").get(path).is(403);
        officer("330102").get(path).is(404);
        officer.post(path + "/reporter-unmasking", "{\"purpose\":\"核实线索\"}").is(404);

        officer.change(path + "/verification", 1, "{}").is(200).has("stage", "VERIFYING");

        officer.post(path + "/reporter-unmasking", "{\"purpose\":\"核实线索\"}")
                .is(200)
                .has("name", "李小明");
        assertThat(officer.get(path).body()).doesNotContain("李小明", reporter);
    }

    @Test
    void lets_new_facts_of_one_reporter_go_on_in_the_earlier_report_and_handles_nothing_twice() {
        Client officer = officer("330106");
        String earlier = consumer(reporter).create(REPORTS, NAMED).is(201).read("id");
        clock.setTo("2026-11-30");
        String later = consumer(reporter).create(REPORTS, NAMED).is(201).read("id");
        String repeated = consumer(reporter).create(REPORTS, NAMED).is(201).read("id");
        String anonymous = anybody().create(REPORTS, ANONYMOUS).is(201).read("id");
        String body = "{\"earlier\":\"%s\",\"reason\":\"补充照片\"}";

        officer.change(REPORTS + "/" + anonymous + "/merge", 1, body.formatted(earlier))
                .isProblem(409, "not-same-person");
        officer.change(REPORTS + "/" + later + "/merge", 1, body.formatted(later))
                .isProblem(409, "same-case");
        officer.change(REPORTS + "/" + later + "/merge", 1, "{}")
                .isProblem(400, "invalid-request")
                .pointsAt("/earlier", "required");
        officer.change(REPORTS + "/" + later + "/merge", 7, body.formatted(earlier))
                .is(412);
        officer("330102")
                .change(REPORTS + "/" + later + "/merge", 1, body.formatted(earlier))
                .is(404);
        officer.change(REPORTS + "/" + later + "/merge", 1, body.formatted(earlier))
                .is(200)
                .has("stage", "MERGED")
                .has("leadingReport", earlier);
        officer.get(REPORTS + "/" + earlier)
                .has("dueOn", "2026-12-21")
                .has("mergedReports[0]", later)
                .has("version", 2);
        officer.change(REPORTS + "/" + repeated + "/duplicate", 1, body.formatted(earlier))
                .is(200)
                .has("stage", "DUPLICATE_NOT_HANDLED");
        officer.change(REPORTS + "/" + repeated + "/merge", 2, body.formatted(earlier))
                .isProblem(409, "step-not-allowed");
        consumer(reporter)
                .get(REPORTS + "/" + later)
                .is(200)
                .has("leadingReport", earlier)
                .lacks("mergedReports");
    }

    @Test
    void gives_the_result_as_a_document_to_who_reported_by_name_and_to_nobody_else() {
        Client officer = officer("330106");
        String id = consumer(reporter).create(REPORTS, NAMED).is(201).read("id");
        String path = REPORTS + "/" + id;
        officer.change(path + "/verification", 1, "{}").is(200);
        officer.change(path + "/non-filing", 2, "{\"ground\":\"MINOR_AND_CORRECTED\",\"reason\":\"已下架并整改\"}")
                .is(200);

        Client reader = consumer(reporter).with("Accept-Language", "zh-CN");
        Reply notices = reader.get(path + "/notices")
                .is(200)
                .has("items.length()", 1)
                .has("items[0].kind", "REPORT_RESULT")
                .has("items[0].plain[0]", "您的举报没有立案。原因：已下架并整改");
        assertThat(notices.<String>read("items[0].number")).matches("西湖市监举〔2026〕第\\d+号");
        assertThat(notices.body()).contains("违法行为轻微并及时改正").doesNotContain("李");
        String notice = path + "/notices/" + notices.read("items[0].id");
        assertThat(reader.with("Accept", "application/pdf")
                        .download(notice)
                        .is(200)
                        .body())
                .startsWith("%PDF");
        officer.get(path + "/notices").is(200).has("items.length()", 1);
        consumer("somebody").get(path + "/notices").is(404);
        officer("330102").get(path + "/notices").is(404);
        merchant("91330106MA2ABCDEX7").get(path + "/notices").is(403);

        String anonymous = anybody().create(REPORTS, ANONYMOUS).is(201).read("id");
        officer.change(REPORTS + "/" + anonymous + "/redirection", 1, "{\"whereTo\":\"农业农村局\"}")
                .is(200);
        officer.get(REPORTS + "/" + anonymous + "/notices").has("items.length()", 0);
    }

    @Test
    void tells_once_that_a_limit_comes_near_and_once_that_it_was_missed() {
        String id = anybody().create(REPORTS, ANONYMOUS).is(201).read("id");

        clock.setTo("2026-12-08");
        watch.run();
        watch.run();
        clock.setTo("2026-12-15");
        watch.run();
        watch.run();

        assertThat(officer("330106").get(REPORTS + "/" + id).is(200).<List<String>>read("timeline[*].what"))
                .containsExactly("REPORT_FILED", "DEADLINE_APPROACHING", "DEADLINE_MISSED");
    }

    @Test
    void goes_its_way_to_decision_and_reward() {
        Client officer = officer("330106");
        String path = REPORTS + "/" + consumer(reporter).create(REPORTS, NAMED).read("id");
        officer.change(path + "/case-filing", 1, "{}")
                .isProblem(409, "step-not-allowed")
                .has("allowed", List.of("verification", "redirection", "merge", "duplicate"));
        officer.change(path + "/verification", 1, "{}").is(200);
        officer.change(path + "/extension", 2, "{\"approvedBy\":\"王局长\",\"reason\":\"需检测\"}")
                .is(200)
                .has("dueOn", "2027-01-05");
        officer.change(path + "/case-filing", 2, "{}").isProblem(412, "stale-version");
        officer.change(path + "/case-filing", 3, "{}").is(200);
        officer.change(
                        path + "/decision",
                        4,
                        "{\"decision\":\"罚款\",\"penalty\":{\"amount\":\"200000\",\"currency\":\"CNY\"}}")
                .is(200);
        officer.change(path + "/reward", 5, "{\"level\":\"FIRST\"}").is(200);

        consumer(reporter)
                .with("Accept-Language", "zh")
                .get(path)
                .has("stageText", "已作出处理决定")
                .has("result.reward.amount", "10000.00")
                .has(
                        "timeline[*].what",
                        List.of(
                                "REPORT_FILED",
                                "VERIFICATION_STARTED",
                                "VERIFICATION_EXTENDED",
                                "CASE_FILED",
                                "DECIDED",
                                "REWARDED"))
                .lacks("timeline[1].officer");
    }

    @Test
    void a_case_of_particular_complexity_gets_the_time_that_was_decided_collectively() {
        Client officer = officer("330106");
        String path =
                REPORTS + "/" + anybody().create(REPORTS, ANONYMOUS).is(201).read("id");
        String further = "{\"days\":%d,\"record\":\"集体讨论〔2026〕12号\",\"reason\":\"案情特别复杂\"}";
        officer.change(path + "/verification", 1, "{}").is(200);
        officer.change(path + "/case-filing", 2, "{}").is(200);
        officer.change(path + "/further-extension", 3, further.formatted(60)).isProblem(409, "step-not-allowed");
        officer.change(path + "/extension", 3, "{\"approvedBy\":\"王局长\",\"reason\":\"案情复杂\"}")
                .is(200)
                .has("dueOn", "2027-03-23")
                .has("allowed", List.of("further-extension", "decision"));
        officer.change(path + "/further-extension", 4, further.formatted(0))
                .isProblem(400, "invalid-request")
                .pointsAt("/days", "size");
        officer.change(path + "/further-extension", 4, "{}")
                .isProblem(400, "invalid-request")
                .pointsAt("/record", "required");

        officer.change(path + "/further-extension", 4, further.formatted(60))
                .is(200)
                .has("dueOn", "2027-05-22")
                .has("timeline[4].what", "DECISION_FURTHER_EXTENDED");

        officer.change(path + "/further-extension", 5, further.formatted(60)).isProblem(409, "step-not-allowed");
        officer.get(path).is(200).has("dueOn", "2027-05-22").has("allowed", List.of("decision"));
    }

    @Test
    void officer_pages_through_the_queue() {
        Client officer = officer("330106");
        anybody().create(REPORTS, ANONYMOUS).is(201);
        anybody().create(REPORTS, ANONYMOUS).is(201);

        Reply first = officer.get(REPORTS + "?limit=1&stage=RECEIVED").is(200);
        Reply second = officer.get(REPORTS + "?limit=1&stage=RECEIVED&cursor=" + first.read("next"));

        assertThat(second.<String>read("items[0].id")).isNotEqualTo(first.read("items[0].id"));
        officer("330127").get(REPORTS).has("items.length()", 0);
        officer.get(REPORTS + "?stage=LOST").is(400);
    }

    @Test
    void says_what_is_missing() {
        anybody()
                .create(REPORTS, "{}")
                .is(400)
                .pointsAt("/respondent", "required")
                .pointsAt("/clue", "required")
                .pointsAt("/facts", "required");
        anybody()
                .create(REPORTS, NAMED.replace("13900001111", "1"))
                .is(400)
                .pointsAt("/reporter/phone", "phone-format");
        anybody().post(REPORTS, ANONYMOUS).isProblem(400, "idempotency-key-required");
    }

    private String stored(String id) {
        return String.valueOf(
                database.getCollection("reports").find(Filters.eq("_id", id)).first());
    }
}
