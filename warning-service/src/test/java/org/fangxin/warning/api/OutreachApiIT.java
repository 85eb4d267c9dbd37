package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fangxin.warning.application.outreach.OutreachFigures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class OutreachApiIT extends ApiTest {
    private static final String ACTIVITIES = "/api/v1/outreach-activities";

    @Autowired
    private OutreachFigures figures;

    @Test
    void is_announced_read_by_everybody_changed_and_called_off() {
        Api.Answer announced = keyed(editor()).post(ACTIVITIES, activity("LECTURE", 5, 30));
        assertThat(announced.status()).as(announced.body()).isEqualTo(201);
        String path = ACTIVITIES + "/" + announced.json().get("id").asString();
        assertThat(announced.header("Location")).endsWith(path);
        assertThat(announced.json().get("status").asString()).isEqualTo("PLANNED");

        Api.Answer read = anybody().get(path);
        assertThat(read.json().at("/topic/zh").asString()).isEqualTo("预付卡怎么用才放心");
        assertThat(read.json().at("/seats/all").asInt()).isEqualTo(30);
        assertThat(anybody().get(ACTIVITIES + "?kind=lecture&limit=200").body())
                .contains(announced.json().get("id").asString());
        assertThat(anybody().get(ACTIVITIES + "?when=past&limit=200").body())
                .doesNotContain(announced.json().get("id").asString());

        Api.Answer fewer = editor().with("If-Match", read.etag()).put(path, activity("LECTURE", 5, 20));
        assertThat(fewer.status()).isEqualTo(422);
        assertThat(fewer.json().at("/errors/0/pointer").asString()).isEqualTo("/seats");
        Api.Answer more = editor().with("If-Match", read.etag()).put(path, activity("LECTURE", 6, 40));
        assertThat(more.json().at("/seats/all").asInt()).as(more.body()).isEqualTo(40);
        assertThat(editor().with("If-Match", read.etag())
                        .put(path, activity("LECTURE", 6, 50))
                        .status())
                .isEqualTo(412);
        Api.Answer early = editor().with("If-Match", "*").post(path + "/attendance", "{\"attended\":3}");
        assertThat(early.json().get("code").asString()).isEqualTo("publication-state");

        Api.Answer off = editor().with("If-Match", "*")
                .post(path + "/cancellation", "{\"reason\":{\"zh\":\"台风\",\"en\":\"Typhoon\"}}");
        assertThat(off.json().get("status").asString()).as(off.body()).isEqualTo("CANCELLED");
        assertThat(as("zhou", "CONSUMER").post(path + "/registrations", "").status())
                .isEqualTo(409);
        assertThat(as("zhou", "CONSUMER")
                        .post(ACTIVITIES, activity("LECTURE", 5, 30))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void tells_what_is_wrong_with_a_programme() {
        ObjectNode bad = activity("LIVE_STREAM", 5, 9_999);
        bad.remove("place");
        bad.put("district", "110000").put("endsAt", bad.get("startsAt").asString());
        bad.withObject("topic").put("zh", "<script>alert(1)</script>");

        Api.Answer answer = keyed(editor()).post(ACTIVITIES, bad);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/topic/zh", "/url", "/district", "/endsAt", "/seats");
        assertThat(anybody().get(ACTIVITIES + "?when=someday").status()).isEqualTo(400);
        assertThat(anybody().get(ACTIVITIES + "?city=1").status()).isEqualTo(400);
    }

    @Test
    void never_seats_more_than_there_are_seats_whoever_comes_at_once() throws Exception {
        int seats = 10;
        int people = 40;
        String path = announced(activity("COMMUNITY_VISIT", 4, seats));
        List<String> states = new CopyOnWriteArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people; i++) {
                Api consumer = as("crowd-" + i, "CONSUMER");
                threads.execute(() -> {
                    for (int again = 0; again < 2; again++) {
                        states.add(consumer.post(path + "/registrations", "")
                                .json()
                                .get("state")
                                .asString());
                    }
                });
            }
        }

        assertThat(states).hasSize(2 * people);
        assertThat(states.stream().filter("SEATED"::equals)).hasSize(2 * seats);
        JsonNode counts = anybody().get(path).json().get("seats");
        assertThat(counts.get("taken").asInt()).isEqualTo(seats);
        assertThat(counts.get("waiting").asInt()).isEqualTo(people - seats);

        Api.Answer first = editor().get(path + "/registrations?limit=25");
        assertThat(first.json().get("items").size()).isEqualTo(25);
        Api.Answer rest = editor().get(path + "/registrations?limit=25&cursor="
                + first.json().get("next").asString());
        assertThat(rest.json().get("items").size()).isEqualTo(people - 25);
        assertThat(first.body()).doesNotContain("crowd-");
    }

    @Test
    void finds_the_same_seat_again_while_nobody_waits() {
        String path = announced(activity("LECTURE", 4, 1)) + "/registrations";
        Api early = as("early", "CONSUMER");

        assertThat(early.post(path, "").json().get("state").asString()).isEqualTo("SEATED");
        assertThat(early.post(path, "").json().get("state").asString()).isEqualTo("SEATED");
        assertThat(early.get(path + "/me").json().get("state").asString()).isEqualTo("SEATED");
    }

    @Test
    void gives_a_seat_that_is_given_back_to_the_first_who_waits() {
        String path = announced(activity("LECTURE", 4, 1));
        Api first = as("first", "CONSUMER");
        Api second = as("second", "CONSUMER");
        first.post(path + "/registrations", "");
        assertThat(second.post(path + "/registrations", "").json().get("state").asString())
                .isEqualTo("WAITING");

        assertThat(first.delete(path + "/registrations/me").status()).isEqualTo(204);
        assertThat(first.delete(path + "/registrations/me").status()).isEqualTo(204);

        assertThat(second.get(path + "/registrations/me").json().get("state").asString())
                .isEqualTo("SEATED");
        assertThat(first.get(path + "/registrations/me").status()).isEqualTo(404);
        assertThat(anybody().get(path).json().at("/seats/waiting").asInt()).isZero();
        first.post(path + "/registrations", "");
        editor().with("If-Match", "*").put(path, activity("LECTURE", 4, 2));
        assertThat(first.get(path + "/registrations/me").json().get("state").asString())
                .isEqualTo("SEATED");
    }

    @Test
    void takes_past_activities_with_who_came_and_counts_them() {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(400);
        int[] attended = {147, 153};
        for (int count : attended) {
            ObjectNode lecture = activity("LECTURE", -400, 200);
            String path = announced(lecture);
            Api.Answer recorded = editor().with("If-Match", "*")
                    .post(path + "/attendance", "{\"attended\":" + count + ",\"viewsReplay\":12}");
            assertThat(recorded.json().get("status").asString())
                    .as(recorded.body())
                    .isEqualTo("OVER");
            assertThat(recorded.json().at("/turnout/attended").asInt()).isEqualTo(count);
        }
        Api.Answer impossible = editor().with("If-Match", "*")
                .post(announced(activity("LECTURE", -10, 9)) + "/attendance", "{\"attended\":-1}");
        assertThat(impossible.json().at("/errors/0/pointer").asString()).isEqualTo("/attended");

        List<OutreachFigures.Figure> found = figures.between(day.minusDays(1), day.plusDays(1));
        assertThat(found).hasSize(2);
        assertThat(found.stream().mapToInt(OutreachFigures.Figure::attended).sum())
                .isEqualTo(300);
        assertThat(found.stream().mapToInt(OutreachFigures.Figure::viewsReplay).sum())
                .isEqualTo(24);
        assertThat(anybody()
                        .get(ACTIVITIES + "?when=past&district=330106&limit=1")
                        .json()
                        .get("next")
                        .asString())
                .isNotEmpty();
    }

    @Test
    void asks_participants_how_it_was_and_shows_no_mean_of_a_few() {
        ObjectNode stream = activity("LIVE_STREAM", -2, 0);
        stream.remove("seats");
        stream.put("url", "https://live.example.com/315");
        String path = announced(stream);
        for (int i = 0; i < 4; i++) {
            as("viewer-" + i, "CONSUMER").post(path + "/feedback", "{\"rating\":4,\"comment\":\"很实用\"}");
        }
        as("viewer-0", "CONSUMER").post(path + "/feedback", "{\"rating\":1}");
        assertThat(anybody().get(path).json().at("/rating").has("mean")).isFalse();

        as("viewer-4", "CONSUMER").post(path + "/feedback", "{\"rating\":5}");

        assertThat(anybody().get(path).json().at("/rating/mean").asDouble()).isEqualTo(4.2);
        assertThat(editor().get(path + "/feedback").json().get("items").size()).isEqualTo(4);
        assertThat(as("viewer-0", "CONSUMER").get(path + "/feedback").status()).isEqualTo(403);
        Api.Answer stranger =
                as("stranger", "CONSUMER").post(announced(activity("LECTURE", -3, 9)) + "/feedback", "{\"rating\":5}");
        assertThat(stranger.json().get("code").asString()).isEqualTo("no-participant");
        assertThat(as("viewer-9", "CONSUMER")
                        .post(path + "/feedback", "{\"rating\":6}")
                        .status())
                .isEqualTo(422);
    }

    private String announced(ObjectNode activity) {
        Api.Answer answer = keyed(editor()).post(ACTIVITIES, activity);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return ACTIVITIES + "/" + answer.json().get("id").asString();
    }

    private static ObjectNode activity(String kind, int inDays, int seats) {
        Instant start = Instant.now().plus(Duration.ofDays(inDays));
        ObjectNode activity = Api.object();
        activity.put("kind", kind).put("district", "330106").put("speaker", "王法官");
        activity.putObject("topic").put("zh", "预付卡怎么用才放心").put("en", "Prepaid cards without worry");
        activity.putObject("place").put("zh", "文三街社区中心").put("en", "Wensan Street community centre");
        activity.put("startsAt", start.toString())
                .put("endsAt", start.plus(Duration.ofHours(2)).toString())
                .put("seats", seats);
        return activity;
    }
}
