package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.application.DisclosureTotals;
import org.fangxin.complaint.application.WatchDeadlines;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DisclosuresApiIT extends ServiceIT {
    private static final String SHOP = "12330100MB1AB00524";
    private static final String PUBLIC = "/api/v1/disclosures/merchants/" + SHOP;

    @Autowired
    private WatchDeadlines watching;

    @Autowired
    private DisclosureTotals totals;

    @Autowired
    private MongoDatabase database;

    @Test
    void publishes_exactly_the_permitted_facts_of_a_closed_complaint_that_its_complainant_agreed_to() {
        Filed agreed = closed(new FilingBody().set("/respondent/uscc", SHOP));
        closed(new FilingBody().set("/respondent/uscc", SHOP).without("/consents"));
        watching.run();
        anybody().get(PUBLIC).is(200).has("items.length()", 0);

        clock.setTo("2026-12-02");
        watching.run();

        Reply seen = anybody()
                .get(PUBLIC)
                .is(200)
                .hasHeader("Cache-Control", ".*public.*")
                .has("items.length()", 1);
        assertThat(seen.<Map<String, Object>>read("items[0]"))
                .containsOnlyKeys(
                        "business",
                        "uscc",
                        "address",
                        "product",
                        "category",
                        "categoryText",
                        "problemType",
                        "problemTypeText",
                        "result",
                        "resultText",
                        "district",
                        "districtText",
                        "closedOn")
                .containsEntry("result", "TERMINATED")
                .containsEntry("closedOn", "2026-11-23");
        assertThat(seen.body()).doesNotContain("张", "138", "霉斑", agreed.id());
        assertThat(anybody()
                        .get("/api/v1/disclosures?district=330106&category=GOODS_FOOD")
                        .<List<String>>read("items[*].uscc"))
                .contains(SHOP);

        Reply now = officer("330106").get(agreed.path());
        officer("330106")
                .change(agreed.path("publicity-exclusion"), now.<Integer>read("version"), "{\"reason\":\"公序良俗\"}")
                .is(200);
        anybody().get(PUBLIC).has("items.length()", 0);
    }

    @Test
    void counts_what_is_public_about_a_business_once_and_no_longer_when_it_was_taken_back() {
        String shop = "91330109MA2KH0060M";
        String path = "/api/v1/disclosures/merchants/" + shop + "/totals";
        FilingBody body = new FilingBody().set("/respondent/uscc", shop);
        Filed one = closed(body);
        closed(body);
        closed(body.without("/consents"));
        totals.update();
        anybody().get(path).is(200).has("disclosed", 0).lacks("settlementRate");

        clock.setTo("2026-12-02");
        watching.run();
        totals.update();
        totals.update();

        anybody()
                .get(path)
                .is(200)
                .hasHeader("Cache-Control", ".*public.*")
                .has("disclosed", 2)
                .has("terminated", 2)
                .has("settledInMediation", 0)
                .has("settlementRate", 0.0)
                .has("received[0].month", "2026-11")
                .has("received[0].disclosed", 2);

        long version = officer("330106").get(one.path()).<Integer>read("version");
        officer("330106")
                .change(one.path("publicity-exclusion"), version, "{\"reason\":\"公序良俗\"}")
                .is(200);
        totals.update();
        anybody().get(path).has("disclosed", 1).has("received[0].disclosed", 1);

        // Whatever was counted is counted again from the beginning, and comes to the same.
        database.getCollection("disclosureTotals").deleteMany(new Document("uscc", shop));
        database.getCollection("walks").deleteMany(new Document());
        totals.update();
        anybody().get(path).has("disclosed", 1);
        anybody().get("/api/v1/disclosures/merchants/nonsense/totals").is(404);
    }

    @Test
    void refuses_a_question_that_makes_no_sense() {
        anybody().get("/api/v1/disclosures?district=1").is(400).pointsAt("/district", "unknown-code");
        anybody().get("/api/v1/disclosures?category=GOODS").is(400);
        anybody().get("/api/v1/disclosures/merchants/nonsense").is(404);
    }

    private Filed closed(FilingBody body) {
        Client officer = officer("330106");
        Filed accepted = step(officer, file("c-1", body), "acceptance", "{}");
        Filed ended = step(officer, accepted, "termination", "{\"ground\":\"NO_AGREEMENT\",\"reason\":\"分歧大\"}");
        return step(officer, ended, "closure", "{}");
    }
}
