package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.gateway.journey.Eventually.eventually;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The ways of a complaint that the law knows, from filing to the end. The platform's clock is nobody's to move, so the case
 * whose sixty days are over is one that another system accepted long ago and that is taken over with its own days.
 */
@WithPlatform
class ComplaintLawJourneyIT {
    private static final String COMPLAINTS = "/api/v1/complaints";

    private final Platform platform;
    private final City city;
    private final Api consumer;
    private final Api officer;
    private String uscc = "";
    private Api shop;

    ComplaintLawJourneyIT(Platform platform) {
        this.platform = platform;
        city = new City(platform);
        consumer = city.consumer();
        officer = city.officer();
        shop = platform.anonymous();
    }

    @BeforeEach
    void aShopOfItsOwn() {
        uscc = city.registeredMerchant();
        shop = platform.as("merchant", "--uscc", uscc);
    }

    @Test
    void happy_path_over_mediation_to_rating_and_opening_again() {
        Reply filed = city.filedComplaint(uscc);
        String consents = "{\"mediation\":true,\"delegation\":false}";

        step(officer, filed, "acceptance", "{}");
        step(consumer, filed, "mediation-consent", consents);
        step(shop, filed, "mediation-consent", consents);
        step(officer, filed, "mediation", "{\"mode\":\"PHONE\"}");
        step(officer, filed, "settlement", """
                {"terms":"退货退款并赔偿","recovered":{"amount":"128.50","currency":"CNY"},"document":true}""");
        step(officer, filed, "closure", "{}");
        Reply rated = step(consumer, filed, "rating", "{\"score\":\"VERY_SATISFIED\"}");
        assertThat(rated.text("/status")).isEqualTo("CLOSED");
        assertThat(rated.text("/decision/recovered/amount")).isEqualTo("128.50");

        Reply reopened = step(consumer, filed, "reopening", "{\"reason\":\"商家未退款\"}");

        assertThat(reopened.text("/stage")).isEqualTo("REOPENED");
        assertThat(what(consumer, filed))
                .startsWith("FILED", "ACCEPTED", "CONSENT_GIVEN", "CONSENT_GIVEN", "MEDIATION_STARTED", "SETTLED")
                .endsWith("RATED", "REOPENED");
    }

    @Test
    void a_business_that_takes_part_in_odr_settles_before_the_bureau_steps_in() {
        Reply filed = negotiated();

        step(shop, filed, "merchant-reply", "{\"text\":\"愿意退款\"}");
        step(shop, filed, "settlement-offers", """
                {"terms":"退款","amount":{"amount":"28.50","currency":"CNY"}}""");
        Reply settled = step(consumer, filed, "settlement-offers/1/acceptance", "{}");

        assertThat(settled.text("/status")).isEqualTo("SETTLED");
        assertThat(what(consumer, filed)).endsWith("ODR_STARTED", "MERCHANT_REPLIED", "OFFER_MADE", "ODR_SETTLED");
    }

    @Test
    void where_odr_fails_the_consumer_turns_to_the_bureau_with_its_whole_limit() {
        Reply filed = negotiated();

        step(shop, filed, "odr-failure", "{\"reason\":\"差距大\"}");
        Reply escalated = step(consumer, filed, "escalation", "");

        assertThat(escalated.text("/status")).isEqualTo("RECEIVED");
        assertThat(escalated.text("/deadline/kind")).isEqualTo("ACCEPTANCE_DECISION");
        assertThat(step(officer, filed, "acceptance", "{}").text("/status")).isEqualTo("ACCEPTED");
    }

    @Test
    void a_refusal_names_ground_reason_and_other_remedies() {
        Reply filed = city.filedComplaint(uscc);

        Reply refused = step(officer, filed, "refusal", """
                {"ground":"NOT_CONSUMER_DISPUTE","reason":"所购物品用于经营转售。","otherRemedies":"可依法向人民法院提起诉讼。"}""");

        assertThat(refused.text("/status")).isEqualTo("REFUSED");
        assertThat(consumer.get(City.path(filed)).expect(200).body()).contains("可依法向人民法院提起诉讼。");
        officer.post(City.path(filed) + "/acceptance", "{}", "If-Match", tag(officer, filed))
                .expectProblem(409, "step-not-allowed");
    }

    @Test
    void mediation_whose_sixty_days_are_over_is_terminated() {
        LocalDate accepted = City.today().minusDays(75);
        String line = takenOver(accepted.minusDays(3), accepted);
        Reply job = platform.as("officer", "--districts", City.districtOf(uscc))
                .postAs("application/x-ndjson", "/api/v1/complaint-imports", line, "Prefer", "wait=20")
                .expect(200);
        String path = COMPLAINTS + "/" + job.text("/results/0/caseId");

        Reply late = officer.get(path).expect(200);
        assertThat(late.text("/status")).isEqualTo("ACCEPTED");
        assertThat(late.json().at("/overdue").asBoolean()).isTrue();
        Reply terminated = officer.post(
                        path + "/termination",
                        "{\"ground\":\"LIMIT_OVER\",\"reason\":\"自受理之日起六十日未达成协议\"}",
                        "If-Match",
                        officer.get(path).expect(200).header("ETag"))
                .expect(200);
        assertThat(terminated.text("/status")).isEqualTo("TERMINATED");
        assertThat(terminated.text("/deadline/kind")).isEqualTo("TERMINATION_NOTICE");
    }

    @Test
    void a_complaint_is_taken_back_before_and_after_acceptance() {
        Reply before = city.filedComplaint(uscc);
        assertThat(step(consumer, before, "withdrawal", "{}").text("/status")).isEqualTo("WITHDRAWN");

        Reply after = city.filedComplaint(uscc);
        step(officer, after, "acceptance", "{}");
        Reply withdrawn = step(consumer, after, "withdrawal", "{\"reason\":\"已自行解决\"}");
        assertThat(withdrawn.text("/status")).isEqualTo("TERMINATED");
    }

    @Test
    void a_report_is_verified_with_more_time_and_becomes_a_case() {
        String report = "/api/v1/reports/"
                + consumer.create("/api/v1/reports", """
                        {"respondent":{"uscc":"%s"},"category":"GOODS_FOOD","problemType":"FOOD_SAFETY",
                         "clue":"使用过期原料","facts":"有照片"}""".formatted(uscc))
                        .expect(201)
                        .text("/id");
        act(report, "verification", "{}");
        String due = officer.get(report).expect(200).text("/dueOn");

        act(report, "extension", "{\"approvedBy\":\"局长\",\"reason\":\"需要检验\"}");

        assertThat(LocalDate.parse(officer.get(report).expect(200).text("/dueOn")))
                .isAfter(due);
        act(report, "case-filing", "{}");
        act(report, "decision", "{\"decision\":\"罚款\",\"penalty\":{\"amount\":\"5000.00\",\"currency\":\"CNY\"}}");
        assertThat(officer.get(report).expect(200).text("/stage")).isEqualTo("DECIDED");
    }

    @Test
    void a_submission_of_both_kinds_goes_two_ways_and_the_business_sees_one() {
        Reply split = consumer.create("/api/v1/submissions", """
                        {"complaint":%s,"report":{"problemType":"FOOD_SAFETY","clue":"后厨使用过期面粉","facts":"有照片"}}""".formatted(City.complaintAgainst(uscc)))
                .expect(201);
        String complaint = COMPLAINTS + "/" + split.text("/complaint/id");
        String report = split.text("/report/id");

        Reply officers = officer.get(complaint).expect(200);
        assertThat(officers.text("/handling/links/0/tie")).isEqualTo("SUBMITTED_WITH");
        assertThat(officers.text("/handling/links/0/caseId")).isEqualTo(report);
        assertThat(officer.get("/api/v1/reports/" + report).expect(200).text("/complaintId"))
                .isEqualTo(split.text("/complaint/id"));
        assertThat(shop.get(complaint).expect(200).body()).doesNotContain(report);
        shop.get("/api/v1/reports/" + report).expect(403);
    }

    /** A complaint that the business has ten working days to settle; the registry's word may need a moment. */
    private Reply negotiated() {
        String odr = "/api/v1/merchants/" + uscc + "/odr";
        shop.send("PUT", odr, "If-Match", "*").expect(200);
        String body = City.complaintAgainst(uscc).replace("\"channel\"", "\"odr\": true, \"channel\"");
        AtomicReference<Reply> negotiated = new AtomicReference<>();
        eventually(() -> {
            Reply filed = consumer.create(COMPLAINTS, body).expect(201);
            assertThat(filed.text("/status")).isEqualTo("NEGOTIATING");
            negotiated.set(filed);
        });
        return negotiated.get();
    }

    private Reply step(Api who, Reply complaint, String action, String json) {
        return who.post(City.path(complaint) + "/" + action, json, "If-Match", tag(who, complaint))
                .expect(200);
    }

    private static String tag(Api who, Reply complaint) {
        return who.get(City.path(complaint)).expect(200).header("ETag");
    }

    private void act(String report, String action, String json) {
        officer.post(
                        report + "/" + action,
                        json,
                        "If-Match",
                        officer.get(report).expect(200).header("ETag"))
                .expect(200);
    }

    private static List<String> what(Api reader, Reply complaint) {
        return reader.get(City.path(complaint) + "/timeline")
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsString("what");
    }

    private String takenOver(LocalDate receivedOn, LocalDate acceptedOn) {
        return """
                {"kind":"COMPLAINT","externalNo":"%s","receivedAt":"%sT10:00:00+08:00","channel":"PLATFORM_12315",\
                "respondent":{"name":"西湖饼屋","address":"西湖区文三路1号","district":"%s"},"category":"GOODS_FOOD",\
                "problemType":"FOOD_SAFETY","narrative":"饼干有霉斑。","purchase":{"product":"桃酥","boughtOn":"%s"},\
                "claims":[{"type":"REFUND"}],"decision":{"outcome":"ACCEPTED","on":"%s"}}
                """.formatted("12315-" + UUID.randomUUID(), receivedOn, City.districtOf(uscc), receivedOn, acceptedOn);
    }
}
