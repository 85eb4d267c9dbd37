package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.junit.jupiter.api.Test;

class SplittingApiIT extends ServiceIT {
    private static final String SUBMISSIONS = "/api/v1/submissions";
    private static final String ACCUSATION =
            "{\"problemType\":\"FOOD_SAFETY\",\"clue\":\"后厨使用过期面粉\",\"facts\":\"有照片\"}";

    private final String person = "consumer-" + UUID.randomUUID();

    @Test
    void splits_a_submission_into_a_complaint_and_a_report_of_common_origin() {
        Reply split = consumer(person).create(SUBMISSIONS, mixed(true)).is(201);
        String complaint = COMPLAINTS + "/" + split.read("complaint.id");
        String report = "/api/v1/reports/" + split.read("report.id");

        officer("330106")
                .get(complaint)
                .has("handling.links[0].tie", "SUBMITTED_WITH")
                .has("handling.links[0].caseId", split.read("report.id"));
        officer("330106")
                .get(report)
                .has("complaintId", split.read("complaint.id"))
                .has("named", true);
        consumer(person).get(report).is(200).lacks("complaintId");
        assertThat(what(consumer(person), complaint)).containsExactly("FILED", "SPLIT");
    }

    @Test
    void the_business_does_not_learn_that_it_was_reported() {
        Reply split = consumer(person).create(SUBMISSIONS, mixed(false)).is(201);
        String complaint = COMPLAINTS + "/" + split.read("complaint.id");
        Client shop = merchant("91330106MA2ABCDEX7");

        shop.get(complaint).is(200).lacks("handling");
        assertThat(what(shop, complaint)).containsExactly("FILED");
        shop.get("/api/v1/reports/" + split.read("report.id")).is(403);
        officer("330106").get("/api/v1/reports/" + split.read("report.id")).has("named", false);
    }

    @Test
    void the_same_request_again_files_nothing_more() {
        Client again =
                consumer(person).with("Idempotency-Key", UUID.randomUUID().toString());
        Reply first = again.post(SUBMISSIONS, mixed(true)).is(201);

        again.post(SUBMISSIONS, mixed(true)).is(201).has("report.id", first.read("report.id"));
        consumer(person).get(COMPLAINTS).has("items.length()", 1);
        consumer(person).get("/api/v1/reports").has("items.length()", 1);
    }

    @Test
    void says_what_is_missing_in_either_part() {
        consumer(person)
                .create(SUBMISSIONS, "{\"complaint\":" + new FilingBody().json() + ",\"report\":{}}")
                .isProblem(400, "invalid-request")
                .pointsAt("/report/clue", "required");
        consumer(person)
                .create(SUBMISSIONS, "{\"report\":" + ACCUSATION + "}")
                .isProblem(400, "invalid-request")
                .pointsAt("/complaint", "required");
        merchant("91330106MA2ABCDEX7").create(SUBMISSIONS, mixed(false)).is(403);
    }

    @Test
    void makes_a_report_of_an_agreement_that_is_not_kept() {
        Filed filed = file(person);
        Client officer = officer("330106");
        officer.create(filed.path("breach-clue"), ACCUSATION).isProblem(409, "step-not-allowed");
        step(officer, filed, "acceptance", "{}");

        Client again = officer.with("Idempotency-Key", UUID.randomUUID().toString());
        Reply clue = again.post(filed.path("breach-clue"), ACCUSATION).is(201).has("stage", "RECEIVED");
        again.post(filed.path("breach-clue"), ACCUSATION).is(201).has("id", clue.read("id"));

        officer.get(clue.header("Location"))
                .is(200)
                .has("complaintId", filed.id())
                .has("dueOn", "2026-12-14");
        officer.get(filed.path())
                .has("handling.links.length()", 1)
                .has("handling.links[0].tie", "BREACH_CLUE")
                .has("handling.links[0].caseId", clue.read("id"));
        assertThat(what(consumer(person), filed.path())).doesNotContain("BREACH_CLUE_FOUND");
        officer("330102").create(filed.path("breach-clue"), ACCUSATION).is(404);
    }

    private static List<String> what(Client reader, String complaint) {
        return reader.get(complaint + "/timeline").is(200).read("items[*].what");
    }

    private static String mixed(boolean byName) {
        return "{\"complaint\":%s,\"report\":%s}"
                .formatted(new FilingBody().json(), ACCUSATION.replace("}", ",\"byName\":" + byName + "}"));
    }
}
