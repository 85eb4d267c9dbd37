package org.fangxin.gateway.observation;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id under which a request is found in logs, traces and problem documents: its W3C trace id. */
public final class RequestIds {

    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestIds.class.getName();
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private final Tracer tracer;

    public RequestIds(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The same answer for the whole life of the request, also for one so broken that no trace was begun for it. */
    public String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        Span span = tracer.currentSpan();
        String id = span != null ? span.context().traceId() : announced(request.getHeader("traceparent"));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static String announced(@Nullable String traceparent) {
        Matcher parts = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return parts.matches() ? parts.group(1) : fresh();
    }

    private static String fresh() {
        byte[] random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
