package org.fangxin.platform.web;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Puts a problem into the reader's language and into the shape of RFC 9457. */
public final class ProblemRenderer {
    private final Texts texts;
    private final Languages languages;
    private final ObjectProvider<Tracer> tracer;
    private final JsonMapper json;
    private final URI publicUrl;

    public ProblemRenderer(
            Texts texts, Languages languages, ObjectProvider<Tracer> tracer, JsonMapper json, URI publicUrl) {
        this.texts = texts;
        this.languages = languages;
        this.tracer = tracer;
        this.json = json;
        this.publicUrl = publicUrl;
    }

    /** The problem as the answer of a handler. */
    public ResponseEntity<Object> respond(Problem problem, HttpHeaders headers, HttpServletRequest request) {
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        all.setCacheControl("no-store");
        all.setContentLanguage(languages.resolveLocale(request));
        if (problem.retryAfter() != null) {
            all.set(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, problem.retryAfter().toSeconds())));
        }
        return ResponseEntity.status(problem.status()).headers(all).body(render(problem, request));
    }

    /** Writes the problem outside of any handler (filters, security). */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseEntity<Object> entity = respond(problem, new HttpHeaders(), request);
        response.setStatus(problem.status().value());
        entity.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.getOutputStream().write(json.writeValueAsBytes(entity.getBody()));
    }

    private Map<String, Object> render(Problem problem, HttpServletRequest request) {
        Locale language = languages.resolveLocale(request);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", publicUrl + "/problems/" + problem.code());
        body.put("title", text("problem." + problem.code() + ".title", problem.arguments(), language, problem));
        body.put("status", problem.status().value());
        texts.find("problem." + problem.code() + ".detail", problem.arguments(), language)
                .ifPresent(detail -> body.put("detail", detail));
        body.put("instance", request.getRequestURI());
        body.put("code", problem.code());
        traceId(body);
        if (!problem.violations().isEmpty()) {
            body.put("errors", errors(problem, language));
        }
        body.putAll(problem.members());
        return body;
    }

    private List<Map<String, Object>> errors(Problem problem, Locale language) {
        return problem.violations().stream()
                .map(violation -> {
                    Map<String, Object> error = new LinkedHashMap<>();
                    error.put("in", violation.in());
                    error.put("pointer", violation.pointer());
                    error.put("code", violation.code());
                    error.put("detail", text("error." + violation.code(), violation.arguments(), language, problem));
                    return error;
                })
                .toList();
    }

    private String text(String key, List<Object> arguments, Locale language, Problem problem) {
        return texts.find(key, arguments, language).orElse(problem.status().getReasonPhrase());
    }

    private void traceId(Map<String, Object> body) {
        Tracer available = tracer.getIfAvailable();
        Span span = available == null ? null : available.currentSpan();
        if (span != null) {
            body.put("traceId", span.context().traceId());
        }
    }
}
