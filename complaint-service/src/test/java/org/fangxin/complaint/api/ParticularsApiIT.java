package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.ServiceIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ParticularsApiIT extends ServiceIT {
    private static final String BAKERY = "91330106MA2ABCDEX7";

    @Autowired
    private MongoDatabase database;

    @Test
    void serves_the_questions_of_each_category() {
        anybody()
                .get("/api/v1/code-lists/categories")
                .is(200)
                .has("codes[?(@.code=='SERVICE_LAUNDRY')].questions[?(@.code=='cardNumber')].personal", List.of(true))
                .has("codes[?(@.code=='GOODS_FOOD')].questions[?(@.code=='batch')].zh", List.of("生产批号"))
                .has("codes[?(@.code=='GOODS')].questions", List.of());
    }

    @Test
    void keeps_answers_and_needs_and_shows_to_each_what_concerns_it() {
        Filed complaint = file(
                "particular-consumer",
                new FilingBody()
                        .set("/category", "SERVICE_EXPRESS")
                        .setJson("/answers", "{\"waybill\":\"SF1234567890123\",\"sentOn\":\"2026-11-20\"}")
                        .setJson("/assistanceNeeds", "[\"HEARING\",\"ELDERLY\"]")
                        .set("/preferredContact", "TEXT_ONLY"));

        consumer("particular-consumer")
                .with("Accept-Language", "zh-CN")
                .get(complaint.path())
                .has("particulars.answers[0].code", "waybill")
                .has("particulars.answers[0].question", "运单号")
                .has("particulars.answers[0].answer", "SF1234567890123")
                .has("particulars.preferredContact.text", "仅限文字");
        officer("330106")
                .get(complaint.path())
                .has("particulars.answers[0].answer", "SF1********0123")
                .has("particulars.answers[1].answer", "2026-11-20")
                .has("particulars.assistanceNeeds[*].code", List.of("HEARING", "ELDERLY"));
        merchant(BAKERY)
                .get(complaint.path())
                .has("particulars.answers[1].answer", "2026-11-20")
                .lacks("particulars.assistanceNeeds")
                .lacks("particulars.preferredContact");
        assertThat(database.getCollection("complaints")
                        .find(new Document("_id", complaint.id()))
                        .first()
                        .toJson())
                .doesNotContain("SF1234567890123");
    }

    @Test
    void refuses_answers_to_questions_that_nobody_asked_and_in_another_form() {
        consumer("particular-consumer")
                .create(
                        COMPLAINTS,
                        new FilingBody()
                                .setJson("/answers", "{\"cardNumber\":\"1\",\"batch\":\"20261101A\"}")
                                .json())
                .isProblem(422, "impossible-request")
                .pointsAt("/answers/cardNumber", "unknown-question");
        consumer("particular-consumer")
                .create(
                        COMPLAINTS,
                        new FilingBody()
                                .setJson("/answers", "{\"producedOn\":\"yesterday\"}")
                                .json())
                .isProblem(400, "invalid-request")
                .pointsAt("/answers/producedOn", "answer-form");
        consumer("particular-consumer")
                .create(
                        COMPLAINTS,
                        new FilingBody()
                                .setJson("/assistanceNeeds", "[\"COFFEE\"]")
                                .json())
                .is(400);
    }

    @Test
    void marks_who_needs_help_in_the_officers_queue_and_finds_them() {
        Filed helped = file(
                "helped-consumer",
                new FilingBody()
                        .set("/respondent/district", "330127")
                        .without("/respondent/uscc")
                        .setJson("/assistanceNeeds", "[\"SIGHT\"]"));
        file(
                "other-consumer",
                new FilingBody().set("/respondent/district", "330127").without("/respondent/uscc"));

        officer("330127")
                .get(COMPLAINTS + "?assistance=true&status=RECEIVED")
                .is(200)
                .has("items.length()", 1)
                .has("items[0].id", helped.id())
                .has("items[0].assistanceNeeds", List.of("SIGHT"));
        consumer("helped-consumer").get(COMPLAINTS).lacks("items[0].assistanceNeeds");
        consumer("helped-consumer").get(COMPLAINTS + "?assistance=true").isProblem(400, "invalid-request");
    }

    @Test
    void keeps_who_paid_in_advance_and_who_bears_it() {
        Filed complaint = file("advance-consumer");
        Filed accepted = step(officer("330106"), complaint, "acceptance", "{}");
        Filed ended =
                step(officer("330106"), accepted, "termination", "{\"ground\":\"NO_AGREEMENT\",\"reason\":\"分歧大\"}");
        String wrong =
                "{\"advancePayment\":{\"amount\":{\"amount\":\"28.50\",\"currency\":\"CNY\"},\"paidBy\":\"BUSINESS\",\"borneBy\":\"BUSINESS\"}}";

        officer("330106")
                .change(complaint.path("closure"), ended.version(), wrong)
                .isProblem(422, "impossible-request")
                .pointsAt("/advancePayment/paidBy", "advance-by-business");
        officer("330106")
                .change(complaint.path("closure"), ended.version(), wrong.replaceFirst("BUSINESS", "MARKET"))
                .is(200)
                .has("advancePayment.paidBy", "MARKET")
                .has("advancePayment.borneBy", "BUSINESS")
                .has("advancePayment.amount.amount", "28.50");
        consumer("advance-consumer").get(complaint.path()).has("advancePayment.paidBy", "MARKET");
    }
}
