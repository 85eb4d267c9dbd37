package org.fangxin.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.fangxin.gateway.routing.ServiceDocuments.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the dashboard shows, in one answer: exactly what the API answers to the same questions, with fewer requests.
 */
@RestController
class DashboardDataController {

    private static final int MOST_QUESTIONS = 16;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ServiceAnswers services;
    private final JsonMapper json;

    DashboardDataController(ServiceAnswers services, JsonMapper json) {
        this.services = services;
        this.json = json;
    }

    /** Answers up to 16 questions; each answer has its own status. */
    @GetMapping(path = "/dashboard/data", produces = "application/json")
    ResponseEntity<byte[]> data(
            @RequestParam("q") List<String> asked,
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            HttpServletRequest request) {
        if (asked.size() > MOST_QUESTIONS) {
            throw Problem.of(ProblemCode.MALFORMED_REQUEST).exception();
        }
        List<Question> questions =
                asked.stream().map(DashboardDataController::question).toList();
        Asker asker = Asker.of(request, lang);
        List<Answer> answers = services.all(questions, asker);
        boolean complete = answers.stream().allMatch(answer -> answer.status().is2xxSuccessful());
        ResponseEntity.BodyBuilder reply = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(keeping(asker, complete))
                .varyBy(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION);
        return Compression.apply(
                reply, request.getHeader(HttpHeaders.ACCEPT_ENCODING), json.writeValueAsBytes(document(answers)));
    }

    private static Question question(String text) {
        return Question.of(text)
                .orElseThrow(() -> Problem.of(ProblemCode.MALFORMED_REQUEST).exception());
    }

    private static CacheControl keeping(Asker asker, boolean complete) {
        return asker.isPublic() && complete ? CacheControl.maxAge(FRESH).cachePublic() : CacheControl.noStore();
    }

    private ObjectNode document(List<Answer> answers) {
        ObjectNode document = json.createObjectNode();
        ArrayNode list = document.putArray("answers");
        for (Answer answer : answers) {
            ObjectNode one = list.addObject().put("status", answer.status().value());
            try {
                one.set("body", json.readTree(answer.body()));
            } catch (JacksonException notJson) {
                one.putNull("body");
            }
        }
        return document;
    }
}
