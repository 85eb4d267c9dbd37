package org.fangxin.gateway.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fangxin.gateway.observation.RequestIds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems as {@code application/problem+json}, in Chinese or English as the caller asks. */
public final class ProblemWriter {

    private final URI publicUrl;
    private final MessageSource texts;
    private final RequestIds requestIds;
    private final JsonMapper json;

    public ProblemWriter(URI publicUrl, MessageSource texts, RequestIds requestIds, JsonMapper json) {
        this.publicUrl = publicUrl;
        this.texts = texts;
        this.requestIds = requestIds;
        this.json = json;
    }

    /**
     * Replaces whatever the response held so far. Does nothing once the response is on its way: the caller then sees a
     * broken response, which is the truth.
     */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Language language = Language.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String requestId = requestIds.of(request);
        byte[] body = json.writeValueAsBytes(document(problem, language, path(request), requestId));

        response.resetBuffer();
        response.setStatus(problem.code().status().value());
        response.setHeader(RequestIds.HEADER, requestId);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // the security chain sees to this as well, but not every broken request gets that far
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        problem.headers().forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** The path that was asked for; null when the request was too broken to have one. */
    private static @Nullable String path(HttpServletRequest request) {
        Object beforeError = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return beforeError != null ? beforeError.toString() : request.getRequestURI();
    }

    private Map<String, Object> document(Problem problem, Language language, @Nullable String path, String requestId) {
        String code = problem.code().text();
        Object[] arguments = problem.arguments().toArray();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", publicUrl + "/problems/" + code);
        document.put("title", texts.getMessage("problem." + code + ".title", arguments, language.locale()));
        document.put("status", problem.code().status().value());
        document.put("detail", texts.getMessage("problem." + code + ".detail", arguments, language.locale()));
        if (path != null) {
            document.put("instance", path);
        }
        document.put("code", code);
        document.put("traceId", requestId);
        document.putAll(problem.members());
        return document;
    }
}
