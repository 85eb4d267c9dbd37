package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.application.groups.CaseGroup;
import org.fangxin.complaint.application.groups.CaseGroups;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GroupsApiIT extends ServiceIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String DISTRICT = "330109";

    private final String person = "person-" + UUID.randomUUID();

    @Autowired
    private CaseGroups groups;

    @Test
    void counts_what_many_complain_of_and_pages_through_it() {
        String shop = "91330106MA2ABCDEX7";
        Filed one = filed(shop, "PRICE");
        Filed two = filed(shop, "PRICE");
        Filed three = filed(shop, "PRICE");
        Client bureau = officer(DISTRICT);
        String path = COMPLAINTS + "/groups?merchant=" + shop + "&problem=PRICE";

        await().atMost(PATIENCE).until(() -> open(bureau, path) == 3);
        step(consumer(person), two, "withdrawal", "{}");
        await().atMost(PATIENCE).until(() -> open(bureau, path) == 2);
        Reply group = bureau.get(path).is(200);
        group.has("items[0].total", 3)
                .has("items[0].earliestDue", "2026-12-02")
                .has("items[0].newestReceipt", "2026-11-23T02:00:00Z");
        bureau.get(path + "&minOpen=3").is(200).has("items", List.of());
        officer("330100").get(path).is(200).has("items[0].open", 2);
        officer("330102").get(path).is(200).has("items", List.of());

        String members = COMPLAINTS + "/groups/" + shop + "/PRICE";
        Reply first = bureau.get(members + "?limit=1").is(200).has("items[0].id", one.id());
        Reply second =
                bureau.get(members + "?limit=1&cursor=" + first.read("next")).is(200);
        second.has("items[0].id", three.id()).lacks("next");
        assertThat(bureau.get(members + "?open=false").<List<String>>read("items[*].id"))
                .containsExactly(three.id(), two.id(), one.id());
        bureau.get(members + "?cursor=" + first.read("next") + "&open=false").isProblem(400, "invalid-cursor");

        step(bureau, one, "forwarding", "{\"district\":\"330102\",\"reason\":\"营业地\"}");
        await().atMost(PATIENCE).until(() -> open(bureau, path + "&minOpen=1") == 1);
        await().atMost(PATIENCE).until(() -> open(officer("330102"), path + "&minOpen=1") == 1);
    }

    @Test
    void keeps_the_newest_of_counts_that_overlap() throws InterruptedException {
        String shop = "91330106MA2ABCDEX7";
        CaseGroup.Key key = new CaseGroup.Key(DISTRICT, new UnifiedSocialCreditCode(shop), "SAFETY");
        CountDownLatch done = new CountDownLatch(4);
        try (ExecutorService counters = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                counters.execute(() -> {
                    filed(shop, "SAFETY");
                    groups.count(key);
                    done.countDown();
                });
            }
            done.await();
        }

        officer(DISTRICT)
                .get(COMPLAINTS + "/groups?problem=SAFETY&merchant=" + shop)
                .is(200)
                .has("items[0].open", 4)
                .has("items[0].total", 4);
    }

    @Test
    void refuses_what_it_does_not_know() {
        Client bureau = officer(DISTRICT);

        bureau.get(COMPLAINTS + "/groups?minOpen=0")
                .isProblem(400, "invalid-request")
                .pointsAt("/minOpen", "size");
        bureau.get(COMPLAINTS + "/groups?problem=X").pointsAt("/problem", "unknown-code");
        bureau.get(COMPLAINTS + "/groups?merchant=X").pointsAt("/merchant", "uscc-form");
        bureau.get(COMPLAINTS + "/groups?district=330102").isProblem(403, "outside-own-districts");
        bureau.get(COMPLAINTS + "/groups?sort=x").is(400);
        bureau.get(COMPLAINTS + "/groups/X/FOOD_SAFETY").pointsAt("/merchant", "uscc-form");
        consumer(person).get(COMPLAINTS + "/groups").is(403);
    }

    private static int open(Client who, String path) {
        Reply reply = who.get(path).is(200);
        List<Map<String, Object>> items = JsonPath.read(reply.body(), "$.items");
        return items.isEmpty() ? 0 : (Integer) items.getFirst().get("open");
    }

    private Filed filed(String shop, String problem) {
        return file(
                person,
                new FilingBody()
                        .set("/respondent/uscc", shop)
                        .set("/respondent/district", DISTRICT)
                        .set("/problemType", problem));
    }
}
