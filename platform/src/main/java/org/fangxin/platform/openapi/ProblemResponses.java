package org.fangxin.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fangxin.platform.web.Texts;
import org.springframework.http.HttpStatus;

/** Writes problems into an operation's responses: one response per status, one example per code. */
final class ProblemResponses {
    static final String SCHEMA = "#/components/schemas/Problem";

    private final Texts texts;
    private final URI publicUrl;

    ProblemResponses(Texts texts, URI publicUrl) {
        this.texts = texts;
        this.publicUrl = publicUrl;
    }

    void add(Operation operation, int status, String code) {
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
        ApiResponse response = operation
                .getResponses()
                .computeIfAbsent(
                        Integer.toString(status),
                        key -> new ApiResponse()
                                .description(description(status, code))
                                .content(new Content()));
        if (response.getContent() == null) {
            response.setContent(new Content());
        }
        MediaType problems = response.getContent()
                .computeIfAbsent(
                        "application/problem+json", key -> new MediaType().schema(new Schema<>().$ref(SCHEMA)));
        problems.addExamples(code, new Example().value(example(status, code)));
    }

    private String description(int status, String code) {
        HttpStatus known = HttpStatus.resolve(status);
        return texts.find("problem." + code + ".title", List.of(), Locale.ENGLISH)
                .orElse(known == null ? "Problem" : known.getReasonPhrase());
    }

    private Map<String, Object> example(int status, String code) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", publicUrl + "/problems/" + code);
        body.put("title", description(status, code));
        body.put("status", status);
        texts.find("problem." + code + ".detail", List.of(), Locale.ENGLISH)
                .ifPresent(detail -> body.put("detail", detail));
        body.put("code", code);
        body.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return body;
    }
}
