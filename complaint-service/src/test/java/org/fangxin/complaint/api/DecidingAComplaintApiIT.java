package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.fangxin.complaint.ServiceIT;
import org.junit.jupiter.api.Test;

class DecidingAComplaintApiIT extends ServiceIT {
    private static final String REFUSAL = """
            {"ground":"NOT_CONSUMER_DISPUTE","reason":"所购物品用于经营转售。","otherRemedies":"可依法向人民法院提起诉讼。"}
            """;

    @Test
    void officer_accepts_and_the_consumer_sees_it_with_its_due_day() {
        Filed filed = file("c-1");
        clock.setTo("2026-11-25");

        step(officer("330106"), filed, "acceptance", "{\"contact\":\"0571-87654321\"}");

        consumer("c-1")
                .get(filed.path())
                .is(200)
                .hasHeader("ETag", "\"2\"")
                .has("status", "ACCEPTED")
                .has("dueOn", "2027-01-24")
                .has("deadline.provisional", true)
                .has("decision.contact", "0571-87654321");
        consumer("c-1")
                .with("Accept-Language", "zh")
                .get(filed.path("timeline"))
                .is(200)
                .has("items.length()", 2)
                .has("items[0].what", "FILED")
                .has("items[1].text", "受理投诉")
                .has("items[1].basis.article", "15")
                .lacks("items[1].officer");
    }

    @Test
    void officer_refuses_and_the_business_does_not_read_the_reasons() {
        Filed filed = file("c-1");

        step(officer("330100"), filed, "refusal", REFUSAL);

        consumer("c-1")
                .get(filed.path())
                .has("status", "REFUSED")
                .lacks("dueOn")
                .has("decision.ground", "NOT_CONSUMER_DISPUTE")
                .has("decision.otherRemedies", "可依法向人民法院提起诉讼。");
        merchant("91330106MA2ABCDEX7")
                .get(filed.path())
                .is(200)
                .has("complainant.phone", "138****5678")
                .lacks("decision.reason");
        merchant("91330106MA2ABCDEX7").get(filed.path("timeline")).lacks("items[1].note");
        officer("330106")
                .get(filed.path("timeline"))
                .has("items[1].note", "所购物品用于经营转售。")
                .has("items[1].officer", "officer-1");
    }

    @Test
    void says_what_is_allowed_instead_of_an_impossible_step() {
        Filed accepted = step(officer("330106"), file("c-1"), "acceptance", "{}");

        assertThat(officer("330106")
                        .change(accepted.path("refusal"), 2, REFUSAL)
                        .isProblem(409, "step-not-allowed")
                        .has("stage", "ACCEPTED")
                        .<java.util.List<String>>read("allowed"))
                .contains("termination")
                .doesNotContain("refusal");
    }

    @Test
    void needs_the_version_on_which_the_decision_rests() {
        Filed filed = file("c-1");

        officer("330106").post(filed.path("acceptance"), "{}").isProblem(428, "precondition-required");
        officer("330106")
                .change(filed.path("acceptance"), 7, "{}")
                .isProblem(412, "stale-version")
                .has("currentVersion", 1);
        officer("330106")
                .with("If-Match", "*")
                .post(filed.path("acceptance"), "{}")
                .is(200);
    }

    @Test
    void ground_reason_and_remedies_are_needed_for_a_refusal() {
        Filed filed = file("c-1");

        officer("330106")
                .change(filed.path("refusal"), 1, "{}")
                .is(400)
                .pointsAt("/ground", "required")
                .pointsAt("/reason", "required")
                .pointsAt("/otherRemedies", "required");
        officer("330106")
                .change(filed.path("refusal"), 1, "{\"ground\":\"BECAUSE\",\"reason\":\"r\",\"otherRemedies\":\"o\"}")
                .is(422)
                .pointsAt("/ground", "unknown-code");
    }

    @Test
    void exists_only_for_whom_it_concerns() {
        Filed filed = file("c-1");

        consumer("c-2").get(filed.path()).isProblem(404, "not-found");
        officer("330102").get(filed.path()).is(404);
        merchant("91330102MA2AB0018E").get(filed.path("timeline")).is(404);
        officer("330106").get(COMPLAINTS + "/" + UUID.randomUUID()).is(404);
        officer("330106").get(COMPLAINTS + "/nonsense").is(400);
        anybody().get(filed.path()).is(401);
        consumer("c-1").change(filed.path("acceptance"), 1, "{}").is(403);
        officer("330102").change(filed.path("acceptance"), 1, "{}").is(404);
    }

    @Test
    void complainant_takes_it_back_before_and_after_acceptance() {
        Filed early = step(consumer("c-1"), file("c-1"), "withdrawal", "{}");
        Filed late = step(officer("330106"), file("c-1"), "acceptance", "{}");

        Filed terminated = step(consumer("c-1"), late, "withdrawal", "{\"reason\":\"已自行和解\"}");

        assertThat(early.status()).isEqualTo("WITHDRAWN");
        assertThat(terminated.status()).isEqualTo("TERMINATED");
    }

    @Test
    void officer_ends_mediation_and_has_seven_working_days_to_tell_both_sides() {
        Filed accepted = step(officer("330106"), file("c-1"), "acceptance", "{}");
        clock.setTo("2026-12-10");

        officer("330106")
                .change(accepted.path("termination"), 2, "{\"ground\":\"NO_AGREEMENT\",\"reason\":\"双方分歧较大\"}")
                .is(200)
                .has("status", "TERMINATED")
                .has("dueOn", "2026-12-21")
                .has("deadline.kind", "TERMINATION_NOTICE");
    }

    @Test
    void shows_when_a_limit_is_over() {
        Filed filed = file("c-1");
        clock.setTo("2026-12-03");

        officer("330106").get(filed.path()).has("overdue", true).has("light", "RED");
    }
}
