package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingComplaintsApiIT extends ServiceIT {
    private final String me = "c-" + UUID.randomUUID();

    @Test
    void consumer_pages_through_the_own_complaints_the_newest_first() {
        List<String> filed =
                List.of(file(me).id(), file(me).id(), file(me).id()).reversed();

        Reply first = consumer(me).get(COMPLAINTS + "?limit=2").is(200).hasHeader("Link", ".*rel=\"next\"");
        Reply second = consumer(me).get(COMPLAINTS + "?limit=2&cursor=" + first.read("next"));

        assertThat(first.<List<String>>read("items[*].id")).isEqualTo(filed.subList(0, 2));
        assertThat(second.<List<String>>read("items[*].id")).isEqualTo(filed.subList(2, 3));
        second.lacks("next");
        assertThat(second.body()).doesNotContain("张", "138");
    }

    @Test
    void cursor_belongs_to_its_list_and_its_reader() {
        file(me);
        file(me);
        String next = consumer(me).get(COMPLAINTS + "?limit=1").read("next");

        consumer(me).get(COMPLAINTS + "?limit=1&status=RECEIVED&cursor=" + next).isProblem(400, "invalid-cursor");
        consumer("somebody").get(COMPLAINTS + "?limit=1&cursor=" + next).isProblem(400, "invalid-cursor");
    }

    @Test
    void officer_finds_the_next_due_first_and_filters_the_queue() {
        String district = "330182";
        FilingBody body = new FilingBody().set("/respondent/district", district);
        Filed waiting = file(me, body);
        Filed refused = step(
                officer(district),
                file(me, body),
                "refusal",
                "{\"ground\":\"OTHER_BY_LAW\",\"reason\":\"r\",\"otherRemedies\":\"o\"}");
        clock.setTo("2026-12-03");

        assertThat(ids(officer(district), "")).containsSubsequence(waiting.id(), refused.id());
        assertThat(ids(officer(district), "?overdue=true"))
                .contains(waiting.id())
                .doesNotContain(refused.id());
        assertThat(ids(officer(district), "?overdue=false"))
                .contains(refused.id())
                .doesNotContain(waiting.id());
        assertThat(ids(
                        officer("330100"),
                        "?district=" + district
                                + "&status=REFUSED&category=GOODS_FOOD&merchant=91330106MA2ABCDEX7&sort=-receivedAt"))
                .contains(refused.id())
                .doesNotContain(waiting.id());
        assertThat(ids(officer(district), "?dueBefore=2026-12-02")).doesNotContain(waiting.id());
        assertThat(ids(officer(district), "?dueBefore=2026-12-03")).contains(waiting.id());
    }

    @Test
    void merchant_sees_what_is_against_it() {
        Filed filed = file(me);

        assertThat(ids(merchant("91330106MA2ABCDEX7"), "?limit=200")).contains(filed.id());
        assertThat(ids(merchant("91330102MA2AB0018E"), "")).doesNotContain(filed.id());
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0,/limit",
        "?limit=100000,/limit",
        "?foo=bar,/foo",
        "?status=SAD,/status",
        "?sort=price,/sort",
        "?sort=receivedAt&overdue=true,/sort",
        "?category=GOODS,/category",
        "?merchant=1,/merchant",
        "?district=110000,/district",
        "?dueBefore=soon,/dueBefore"
    })
    void refuses_what_it_does_not_know(String query, String pointer) {
        assertThat(officer("330106")
                        .get(COMPLAINTS + query)
                        .isProblem(400, "invalid-request")
                        .<String>read("errors[0].pointer"))
                .isEqualTo(pointer);
    }

    @Test
    void keeps_each_reader_to_the_own_lists() {
        officer("330106").get(COMPLAINTS + "?district=330102").isProblem(403, "outside-own-districts");
        consumer(me).get(COMPLAINTS + "?scope=QUEUE").isProblem(403, "forbidden");
        officer("330106").get(COMPLAINTS + "?scope=AGAINST_ME").isProblem(403, "forbidden");
        anybody().get(COMPLAINTS).is(401);
    }

    private static List<String> ids(Client who, String query) {
        return who.get(COMPLAINTS + query).is(200).read("items[*].id");
    }
}
