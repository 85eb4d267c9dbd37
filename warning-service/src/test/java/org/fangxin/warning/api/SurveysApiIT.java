package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SurveysApiIT extends ApiTest {
    private static final String SURVEYS = "/api/v1/surveys";

    @Test
    void takes_one_answer_each_and_shows_sums_without_small_ones_when_closed() {
        String path = opened();
        for (int i = 0; i < 12; i++) {
            Api.Answer taken = as("answering-" + i, "CONSUMER").post(path + "/answers", answer(i < 9 ? 1 : 2));
            assertThat(taken.json().get("before").asBoolean()).as(taken.body()).isFalse();
        }
        assertThat(as("answering-0", "CONSUMER")
                        .post(path + "/answers", answer(2))
                        .json()
                        .get("before")
                        .asBoolean())
                .isTrue();
        assertThat(anybody().get(path + "/results").json().get("code").asString())
                .isEqualTo("results-pending");
        assertThat(as("fang", "ANALYST")
                        .get(path + "/results")
                        .json()
                        .at("/questions/0/counts/1/count")
                        .asInt())
                .isEqualTo(3);

        assertThat(editor().with("If-Match", "*").post(path + "/closing", "").status())
                .isEqualTo(200);

        JsonNode results = anybody().get(path + "/results").json();
        assertThat(results.get("answers").asInt()).isEqualTo(12);
        JsonNode counts = results.at("/questions/0/counts");
        assertThat(counts.get(0).has("count")).as("would tell the small one").isFalse();
        assertThat(counts.get(1).get("suppressed").asBoolean()).isTrue();
        assertThat(counts.get(2).get("count").asInt()).isZero();
        assertThat(results.at("/questions/2/counts/4/count").asInt()).isEqualTo(12);
        Api.Answer late = as("late", "CONSUMER").post(path + "/answers", answer(1));
        assertThat(late.json().get("code").asString()).isEqualTo("survey-closed");
        assertThat(anybody().get(SURVEYS + "?status=closed&limit=200").body())
                .contains(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void takes_one_answer_per_token_of_people_who_do_not_sign_in() {
        String path = opened();
        Api.Answer issued = editor().post(path + "/tokens", "{\"count\":2}");
        String token = issued.json().at("/tokens/0").asString();
        ObjectNode answer = answer(1).put("token", token);

        assertThat(anybody()
                        .post(path + "/answers", answer(1))
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("survey-token-needed");
        assertThat(anybody()
                        .post(path + "/answers", answer(1).put("token", token + "x"))
                        .status())
                .isEqualTo(403);
        assertThat(anybody().post(opened() + "/answers", answer).status()).isEqualTo(403);
        assertThat(anybody()
                        .post(path + "/answers", answer)
                        .json()
                        .get("before")
                        .asBoolean())
                .isFalse();
        assertThat(anybody()
                        .post(path + "/answers", answer)
                        .json()
                        .get("before")
                        .asBoolean())
                .isTrue();
        assertThat(as("fang", "ANALYST")
                        .get(path + "/results")
                        .json()
                        .get("answers")
                        .asInt())
                .isEqualTo(1);
        assertThat(editor().post(path + "/tokens", "{\"count\":501}").status()).isEqualTo(400);
    }

    @Test
    void refuses_answers_that_do_not_fit_and_questions_that_cannot_be_answered() {
        String path = opened();
        Api zhou = as("zhou", "CONSUMER");
        assertThat(zhou.post(path + "/answers", "{\"answers\":[[1]]}").status()).isEqualTo(422);
        Api.Answer wrong = zhou.post(path + "/answers", "{\"answers\":[[1,2],[9],[]]}");
        assertThat(wrong.json().get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/answers/0", "/answers/1", "/answers/2");
        ObjectNode bad = survey();
        bad.withArray("questions")
                .addObject()
                .put("kind", "SINGLE")
                .putObject("text")
                .put("zh", "问")
                .put("en", "Q");
        assertThat(keyed(editor())
                        .post(SURVEYS, bad)
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/questions/3/options");
        assertThat(editor().with("If-Match", "*")
                        .put(path, survey())
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("publication-state");
        assertThat(anybody().get(SURVEYS + "?status=draft").status()).isEqualTo(403);
    }

    @Test
    void counts_everybody_who_answers_at_once() {
        String path = opened();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++) {
                Api consumer = as("rush-" + i, "CONSUMER");
                threads.execute(() -> {
                    consumer.post(path + "/answers", answer(1));
                    consumer.post(path + "/answers", answer(2));
                });
            }
        }
        JsonNode results = as("fang", "ANALYST").get(path + "/results").json();
        assertThat(results.get("answers").asInt()).isEqualTo(60);
        assertThat(results.at("/questions/0/counts/0/count").asInt()).isEqualTo(60);
    }

    private String opened() {
        Api.Answer draft = keyed(editor()).post(SURVEYS, survey());
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        String path = SURVEYS + "/" + draft.json().get("id").asString();
        assertThat(anybody().get(path).status()).isEqualTo(404);
        Api.Answer open = editor().with("If-Match", draft.etag()).post(path + "/opening", "");
        assertThat(open.json().get("status").asString()).as(open.body()).isEqualTo("OPEN");
        return path;
    }

    private static ObjectNode answer(int first) {
        ObjectNode answer = Api.object();
        answer.putArray("answers")
                .add(Api.json("[" + first + "]"))
                .add(Api.json("[1,2]"))
                .add(Api.json("[5]"));
        return answer;
    }

    private static ObjectNode survey() {
        ObjectNode survey = Api.object();
        survey.putObject("title").put("zh", "街头采访：您放心吗").put("en", "Street interview: do you feel safe?");
        ArrayNode questions = survey.putArray("questions");
        for (String kind : List.of("SINGLE", "MULTIPLE", "SCALE")) {
            ObjectNode question = questions.addObject().put("kind", kind);
            question.putObject("text").put("zh", "问题" + kind).put("en", "Question " + kind);
            if (!kind.equals("SCALE")) {
                ArrayNode options = question.putArray("options");
                for (int i = 1; i <= 3; i++) {
                    options.addObject().put("zh", "选项" + i).put("en", "Option " + i);
                }
            }
        }
        return survey;
    }
}
