package org.fangxin.complaint.api;

import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.contracts.codes.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawApiIT extends ServiceIT {
    private static final String DEADLINES = "/api/v1/legal-deadlines";

    @Test
    void computes_a_deadline_for_anybody() {
        anybody()
                .with("Accept-Language", "zh")
                .get(DEADLINES + "?receivedOn=2026-11-23&kind=ACCEPTANCE_DECISION")
                .is(200)
                .hasHeader("Cache-Control", ".*public.*")
                .hasHeader("ETag", "W/.*")
                .has("deadlines.length()", 1)
                .has("deadlines[0].dueOn", "2026-12-02")
                .has("deadlines[0].regulation", "SAMR-121")
                .has("deadlines[0].regulationText", "市场监督管理投诉举报处理办法")
                .has("deadlines[0].article", "15");
    }

    @Test
    void uses_the_law_of_the_day_of_receipt_whatever_is_counted_from() {
        anybody()
                .get(DEADLINES + "?receivedOn=2026-04-14&kind=MEDIATION&countedFrom=2026-04-20")
                .has("deadlines[0].amount", 45)
                .has("deadlines[0].unit", "WORKING_DAYS");
        anybody()
                .get(DEADLINES + "?receivedOn=2026-08-04&kind=MEDIATION")
                .has("deadlines[0].dueOn", "2026-10-08")
                .has("deadlines[0].rolled", true);
    }

    @Test
    void answers_all_limits_without_a_kind() {
        Reply all = anybody().get(DEADLINES + "?receivedOn=2026-11-23").is(200);

        all.has("deadlines[?(@.kind=='REPORT_VERIFICATION')].dueOn", java.util.List.of("2026-12-14"));
        all.has("deadlines[?(@.kind=='REPORT_RESULT_NOTICE')].dueOn", java.util.List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?receivedOn=yesterday",
                "?receivedOn=2026-02-30",
                "?receivedOn=1999-01-01",
                "?receivedOn=2026-11-23&kind=LUNCH",
                "?receivedOn=2026-11-23&countedFrom=2026-11-22",
                "?receivedOn=2026-11-23&foo=bar"
            })
    void refuses_a_question_that_makes_no_sense(String query) {
        anybody().get(DEADLINES + query).isProblem(400, "invalid-request");
    }

    @Test
    void says_when_the_law_of_the_day_has_no_such_limit() {
        anybody()
                .get(DEADLINES + "?receivedOn=2026-11-23&kind=REPORT_RESULT_NOTICE")
                .isProblem(422, "no-such-limit");
    }

    @Test
    void serves_code_lists_that_caches_may_keep() {
        anybody()
                .get("/api/v1/code-lists")
                .is(200)
                .has("items.length()", CodeLists.all().size());
        String tag = anybody()
                .get("/api/v1/code-lists/refusal-grounds")
                .is(200)
                .has("codes.length()", 7)
                .has("codes[2].code", "NOT_CONSUMER_DISPUTE")
                .header("ETag");

        anybody()
                .with("If-None-Match", tag)
                .get("/api/v1/code-lists/refusal-grounds")
                .is(304);
        anybody().get("/api/v1/code-lists/dreams").is(404);
    }
}
