package org.fangxin.gateway.pages;

import java.util.Map;
import org.fangxin.gateway.problems.Language;
import org.fangxin.gateway.problems.ProblemException;
import org.fangxin.gateway.routing.ServiceDocuments.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has the registry check a badge. */
final class BadgeCheck {

    private static final String PATH = "/api/v1/badge-verifications";

    private final ServiceAnswers services;
    private final JsonMapper json;

    BadgeCheck(ServiceAnswers services, JsonMapper json) {
        this.services = services;
        this.json = json;
    }

    /**
     * What the registry says.
     *
     * @param uscc whose badge it is; null when that is not known
     * @param detail a sentence in the reader's language; null when there is none
     */
    record Result(
            Verdict verdict,
            @Nullable String uscc,
            @Nullable String detail) {}

    Result check(String badge, Language language) {
        try {
            Answer answer =
                    services.ask(PATH, new Asker(null, language), json.writeValueAsBytes(Map.of("badge", badge)));
            JsonNode body = json.readTree(answer.body());
            if (answer.status().is2xxSuccessful()) {
                return new Result(
                        Verdict.ofBadge(body.path("result").asString("")),
                        text(body.path("statement"), "uscc"),
                        text(body, "explanation"));
            }
            return answer.status().is4xxClientError() && answer.status().value() != 404
                    ? new Result(Verdict.FORGED, null, text(body, "detail"))
                    : new Result(Verdict.UNAVAILABLE, null, null);
        } catch (ProblemException | JacksonException none) {
            return new Result(Verdict.UNAVAILABLE, null, null);
        }
    }

    private static @Nullable String text(JsonNode body, String member) {
        String text = body.path(member).asString("");
        return text.isEmpty() ? null : text;
    }
}
