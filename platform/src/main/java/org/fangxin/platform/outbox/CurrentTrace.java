package org.fangxin.platform.outbox;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The present trace as a {@code traceparent} header (W3C Trace Context, level 1). */
final class CurrentTrace implements Supplier<@Nullable String> {
    private final ObjectProvider<Tracer> tracer;

    CurrentTrace(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    @Override
    public @Nullable String get() {
        Tracer present = tracer.getIfAvailable();
        TraceContext context =
                present == null ? null : present.currentTraceContext().context();
        if (context == null
                || context.traceId().length() != 32
                || context.spanId().length() != 16) {
            return null;
        }
        String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
    }
}
