package org.fangxin.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/** Carries out what {@link Idempotent} promises. */
final class IdempotencyInterceptor implements HandlerInterceptor {
    static final Duration KEPT = Duration.ofHours(72);
    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyInterceptor.class);

    /** Longer than any request may take: the gateway gives up after 30 seconds. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private static final String BEGUN = IdempotencyInterceptor.class.getName() + ".begun";
    private static final List<String> HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_LANGUAGE);

    private final RequestKeys keys;
    private final IdempotencyRecords records;
    private final Clock clock;

    IdempotencyInterceptor(RequestKeys keys, IdempotencyRecords records, Clock clock) {
        this.keys = keys;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Idempotent rule = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Idempotent.class) : null;
        if (rule == null) {
            return true;
        }
        Optional<RequestKey> key = keys.of(request);
        if (key.isEmpty()) {
            if (rule.required()) {
                throw Problem.of(HttpStatus.BAD_REQUEST, "idempotency-key-required")
                        .exception();
            }
            return true;
        }
        RepeatableRequest repeatable = WebUtils.getNativeRequest(request, RepeatableRequest.class);
        return repeatable == null || begin(key.get(), repeatable, response);
    }

    private boolean begin(RequestKey key, RepeatableRequest request, HttpServletResponse response) throws IOException {
        String fingerprint = RequestKeys.hash(request.body());
        return switch (records.begin(key, fingerprint, clock.instant(), LEASE)) {
            case Attempt.First _ -> {
                request.setAttribute(BEGUN, key);
                yield true;
            }
            case Attempt.Done done -> {
                repeat(done.answer(), response);
                yield false;
            }
            case Attempt.Running running ->
                throw Problem.of(HttpStatus.CONFLICT, "request-in-progress")
                        .retryAfter(running.retryAfter())
                        .exception();
            case Attempt.OtherBody _ ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused")
                        .exception();
        };
    }

    private static void repeat(StoredAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(answer.body());
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(request.getAttribute(BEGUN) instanceof RequestKey key)) {
            return;
        }
        request.removeAttribute(BEGUN);
        try {
            ContentCachingResponseWrapper buffered =
                    WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
            if (failure == null
                    && buffered != null
                    && HttpStatusCode.valueOf(response.getStatus()).is2xxSuccessful()) {
                records.complete(key, answer(buffered), clock.instant().plus(KEPT));
            } else {
                records.release(key);
            }
        } catch (RuntimeException e) {
            // The work itself is done and answered; a repetition finds it by its request key once the lease is over.
            LOG.warn(
                    "could not remember an answer under its Idempotency-Key: {}",
                    e.getClass().getSimpleName());
        }
    }

    private static StoredAnswer answer(ContentCachingResponseWrapper response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : HEADERS) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new StoredAnswer(response.getStatus(), headers, response.getContentAsByteArray());
    }
}
