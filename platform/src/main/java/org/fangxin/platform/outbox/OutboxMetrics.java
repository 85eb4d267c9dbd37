package org.fangxin.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * What operators watch: {@code fangxin.outbox.pending} (aggregates with unsent events), {@code fangxin.outbox.oldest}
 * (seconds), {@code fangxin.outbox.parked} (events that the broker refused for good), {@code fangxin.outbox.sent} and
 * {@code fangxin.outbox.failed}, each by collection.
 */
final class OutboxMetrics {
    private static final Backlog EMPTY = new Backlog(0, null, 0);

    private final MeterRegistry registry;
    private final Clock clock;
    private final Map<String, Backlog> backlogs = new ConcurrentHashMap<>();

    OutboxMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void register(String collection) {
        Tags tags = Tags.of("collection", collection);
        backlogs.put(collection, EMPTY);
        registry.gauge(
                "fangxin.outbox.pending",
                tags,
                backlogs,
                all -> all.getOrDefault(collection, EMPTY).aggregates());
        registry.gauge(
                "fangxin.outbox.parked",
                tags,
                backlogs,
                all -> all.getOrDefault(collection, EMPTY).parked());
        TimeGauge.builder("fangxin.outbox.oldest", backlogs, TimeUnit.SECONDS, all -> age(collection))
                .tags(tags)
                .register(registry);
        registry.counter("fangxin.outbox.sent", tags);
        registry.counter("fangxin.outbox.failed", tags);
    }

    void measured(String collection, Backlog backlog) {
        backlogs.put(collection, backlog);
    }

    void count(String collection, List<Delivery> deliveries) {
        Tags tags = Tags.of("collection", collection);
        int sent = deliveries.stream().mapToInt(Delivery::sent).sum();
        long failed = deliveries.stream()
                .filter(delivery -> delivery.failure() != null)
                .count();
        registry.counter("fangxin.outbox.sent", tags).increment(sent);
        registry.counter("fangxin.outbox.failed", tags).increment(failed);
    }

    private double age(String collection) {
        Instant oldest = backlogs.getOrDefault(collection, EMPTY).oldest();
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / 1000.0);
    }
}
