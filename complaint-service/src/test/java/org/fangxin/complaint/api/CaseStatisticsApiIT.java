package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.figures.CountSheets;
import org.fangxin.platform.figures.MaintainFigures;
import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseStatisticsApiIT extends ServiceIT {
    private static final String FIGURES = "/api/v1/statistics/complaints";
    /** Other tests file complaints in the same store, but none in this district and year. */
    private static final String HERE = "from=2025-06-01&to=2025-06-30&district=330122";

    /** One day of a district that no other test counts. */
    private static final String MAY = FIGURES + "?from=2025-05-10&to=2025-05-10&district=330127";

    @Autowired
    private CountSheets counting;

    @Autowired
    private MerchantCopies merchants;

    @Autowired
    private MaintainFigures maintenance;

    @Autowired
    private MongoDatabase database;

    @BeforeEach
    void tenthOfJune() {
        clock.setTo("2025-06-10");
    }

    @Test
    void counts_cases_through_settlement_rating_reopening_and_withdrawal() {
        Filed kept = file("c-1", laundry());
        Filed taken = file("c-2", laundry());
        Filed open = file("c-3", laundry());
        Client officer = officer("330122");
        Filed accepted = step(officer, kept, "acceptance", "{}");
        Filed ended = step(officer, accepted, "termination", "{\"ground\":\"NO_AGREEMENT\",\"reason\":\"分歧大\"}");
        Filed closed = step(officer, ended, "closure", "{}");
        Filed rated = step(consumer("c-1"), closed, "rating", "{\"score\":\"SATISFIED\"}");
        step(consumer("c-2"), taken, "withdrawal", "{\"reason\":\"已解决\"}");

        assertThat(row(""))
                .containsEntry("received", 3)
                .containsEntry("closed", 2)
                .containsEntry("open", 1);
        Reply all = figures("").hasHeader("Fangxin-As-Of", ".*\\+08:00").has("view", "FULL");
        all.has("rows[0].values.satisfaction.numerator", 1)
                .has("rows[0].values.satisfaction.denominator", 1)
                .has("rows[0].values.acceptance-rate.value", 0.3333)
                .has("rows[0].values.handling-rate.numerator", 2);

        step(consumer("c-1"), rated, "reopening", "{\"reason\":\"未履行\"}");
        assertThat(row("")).containsEntry("closed", 1).containsEntry("open", 2);
        figures("").has("rows[0].values.satisfaction.denominator", 0).has("rows[0].values.satisfaction.value", null);
        assertThat(open.status()).isEqualTo("RECEIVED");

        clock.setTo("2025-06-19");
        assertThat(row("")).containsEntry("open-red", 2);
        clock.setTo("2025-06-20");
        figures("").has("rows[0].values.on-time-check.numerator", 1).has("rows[0].values.on-time-check.denominator", 2);
    }

    @Test
    void follows_a_case_that_is_forwarded_to_another_district() {
        Filed filed = file("c-4", here().set("/respondent/district", "330127").without("/respondent/uscc"));
        String both = "from=2025-06-01&to=2025-06-30&groupBy=district&district=330127,330182&metric=received";
        counting.run();
        assertThat(analyst().get(FIGURES + "?" + both).<List<String>>read("rows[*].keys.district"))
                .containsExactly("330127");

        step(officer("330100"), filed, "forwarding", "{\"district\":\"330182\",\"reason\":\"经营地在建德\"}");
        counting.run();

        assertThat(analyst().get(FIGURES + "?" + both).<List<String>>read("rows[*].keys.district"))
                .containsExactly("330182");
    }

    @Test
    void counts_a_case_in_the_industry_that_its_business_had_when_it_was_filed() {
        String shop = "91330127MA2B00001C";
        FilingBody against = here().set("/respondent/uscc", shop).set("/respondent/district", "330127");
        UnifiedSocialCreditCode uscc = new UnifiedSocialCreditCode(shop);
        clock.setTo("2025-05-10");
        merchants.update(new Merchant(uscc, "店", "某路1号", "330127", "H6210", false), 1);
        Filed first = file("c-8", against);
        merchants.update(new Merchant(uscc, "店", "某路1号", "330127", "8191", false), 2);
        file("c-8", against);
        merchants.update(new Merchant(uscc, "店", "某路1号", "330127", null, false), 3);
        file("c-8", against);
        step(officer("330127"), first, "acceptance", "{}");

        assertThat(industries()).isEqualTo(Map.of("F", 1, "H", 1, "O", 1));

        analyst().get(MAY + "&industry=H&metric=accepted").is(200).has("rows[0].values.accepted.value", 1);
        operation("rebuild");
        assertThat(industries()).isEqualTo(Map.of("F", 1, "H", 1, "O", 1));
        operation("check").has("differing", 0);
    }

    private Map<String, Integer> industries() {
        counting.run();
        Reply reply = analyst().get(MAY + "&groupBy=industry&metric=received").is(200);
        Map<String, Integer> received = new HashMap<>();
        List<String> sections = reply.read("rows[*].keys.industry");
        List<Integer> values = reply.read("rows[*].values.received.value");
        for (int i = 0; i < sections.size(); i++) {
            received.put(sections.get(i), values.get(i));
        }
        return received;
    }

    private Reply operation(String name) {
        Client admin = as(TestIssuer.shared().token("admin-1", "ADMIN"));
        String path = "/api/v1/operations/complaint-service/statistics/" + name;
        admin.post(path, "").is(202);
        maintenance.run();
        counting.run();
        return admin.get(path).is(200);
    }

    @Test
    void hides_small_counts_and_businesses_from_the_public_but_not_from_an_analyst() {
        file("c-5", here());
        counting.run();

        anybody()
                .get(FIGURES + "?" + HERE)
                .is(200)
                .has("view", "PUBLIC")
                .has("rows[0].values.received.value", null)
                .has("rows[0].values.received.suppressed", true)
                .hasHeader("Cache-Control", ".*public.*");
        anybody().get(FIGURES + "?groupBy=merchant").isProblem(403, "dimension-not-public");
        analyst()
                .get(FIGURES + "?groupBy=merchant&top=1&" + HERE)
                .is(200)
                .has("rows[0].keys.merchant", "91330106MA2ABCDEX7");
        consumer("c-5").get(FIGURES + "?" + HERE).has("view", "PUBLIC");
    }

    @Test
    void answers_as_csv_and_as_a_table_and_not_at_all_when_nothing_changed() {
        file("c-6", here());
        counting.run();
        String question = FIGURES + "?groupBy=category&interval=month&metric=received&metric=handling-rate&" + HERE;

        Reply csv = analyst().with("Accept", "text/csv").get(question).is(200).hasHeader("Content-Type", "text/csv.*");
        assertThat(csv.body())
                .startsWith("time,period,category,category_label,received,handling-rate,handling-rate_numerator,"
                        + "handling-rate_denominator,suppressed,as_of\r\n2025-06-01,2025-06,GOODS_FOOD,Food,");
        assertThat(analyst().get(question + "&format=csv&bom=true").body()).startsWith("\uFEFF");
        analyst()
                .get(question + "&format=table")
                .is(200)
                .has("columns[0].type", "time")
                .has("rows[0][2]", "GOODS_FOOD");
        Reply first = analyst().get(question);
        analyst().with("If-None-Match", first.header("ETag")).get(question).is(304);
        file("c-6", here());
        counting.run();
        analyst().with("If-None-Match", first.header("ETag")).get(question).is(200);
    }

    @Test
    void as_of_stands_still_while_something_waits_to_be_counted() {
        maintenance.run();
        database.getCollection("figureState").deleteOne(Filters.eq("_id", "counted"));
        counting.run();
        OffsetDateTime before = asOf();
        int counted = received();
        clock.setTo("2025-06-12");
        file("c-7", here().set("/respondent/district", "330114").without("/respondent/uscc"));

        assertThat(received()).isEqualTo(counted);
        assertThat(asOf()).isBefore(OffsetDateTime.parse("2025-06-12T00:00:00+08:00"));

        counting.run();

        assertThat(received()).isEqualTo(counted + 1);
        assertThat(asOf()).isAfter(before).isAfterOrEqualTo(OffsetDateTime.parse("2025-06-12T00:00:00+08:00"));
    }

    private int received() {
        return asked().read("rows[0].values.received.value");
    }

    private OffsetDateTime asOf() {
        return OffsetDateTime.parse(asked().read("asOf"));
    }

    /** Asked without counting first. */
    private Reply asked() {
        return analyst()
                .get(FIGURES + "?metric=received&from=2025-06-01&to=2025-06-30&district=330114")
                .is(200);
    }

    @Test
    void refuses_what_it_cannot_answer_and_says_what_it_can() {
        analyst()
                .get(FIGURES + "?groupBy=colour")
                .isProblem(400, "unknown-dimension")
                .has("allowed[0]", "kind");
        analyst().get(FIGURES + "?metric=luck").isProblem(400, "unknown-metric").has("allowed[0]", "received");
        analyst().get(FIGURES + "?from=2025-02-01&to=2025-01-01").isProblem(422, "impossible-range");
        analyst().get(FIGURES + "?from=2025-02-30").is(400).pointsAt("/from", "invalid-value");
        analyst().get(FIGURES + "?interval=decade").is(400).pointsAt("/interval", "invalid-value");
        analyst().get(FIGURES + "?district=1").is(400).pointsAt("/district", "unknown-code");
        analyst().get(FIGURES + "?colour=red").is(400).pointsAt("/colour", "unknown-parameter");
        analyst().get(FIGURES + "?groupBy=kind,district,category").isProblem(422, "too-many-dimensions");
        analyst()
                .get(FIGURES + "?interval=day&from=2000-01-01&to=2025-06-10")
                .isProblem(422, "too-many-groups")
                .has("allowed", 5000);
    }

    private static FilingBody here() {
        return new FilingBody().set("/respondent/district", "330122").set("/purchase/boughtOn", "2025-05-01");
    }

    private static FilingBody laundry() {
        return here().set("/category", "SERVICE_LAUNDRY");
    }

    private Map<String, Object> row(String more) {
        Map<String, Map<String, Object>> values = figures(more).read("rows[0].values");
        Map<String, Object> plain = new HashMap<>();
        values.forEach((name, figure) -> plain.put(name, figure.get("value")));
        return plain;
    }

    private Reply figures(String more) {
        counting.run();
        return analyst()
                .get(FIGURES + "?category=SERVICE_LAUNDRY&" + HERE + more)
                .is(200);
    }

    private Client analyst() {
        return as(TestIssuer.shared().token("analyst-1", "ANALYST"));
    }
}
