package org.fangxin.platform.outbox;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two threads of one collection: its relay, and the measuring of its backlog, which goes on during an outage. */
final class RelayThreads {
    private static final Logger LOG = LoggerFactory.getLogger(RelayThreads.class);

    private final PendingEvents pending;
    private final OutboxMetrics metrics;
    private final OutboxProperties properties;
    private final Supplier<OutboxRelay> relays;
    private @Nullable Running running;

    RelayThreads(
            PendingEvents pending, OutboxMetrics metrics, OutboxProperties properties, Supplier<OutboxRelay> relays) {
        this.pending = pending;
        this.metrics = metrics;
        this.properties = properties;
        this.relays = relays;
    }

    String topic() {
        return pending.topic();
    }

    void start() {
        OutboxRelay relay = relays.get();
        running = new Running(
                relay,
                Thread.ofVirtual().name("outbox-" + pending.name()).start(relay),
                Thread.ofVirtual().name("outbox-backlog-" + pending.name()).start(this::measure));
    }

    /** Begins to stop. */
    void stop() {
        if (running != null) {
            running.relay.stop();
            running.measuring.interrupt();
        }
    }

    /** Waits until the round under way has ended, as long as one event may take. */
    void awaitEnd() {
        if (running == null) {
            return;
        }
        try {
            if (!running.sending.join(properties.sendTimeout())) {
                LOG.info("Events of {} still on their way are sent again after the next start", pending.name());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running.sending.interrupt();
            running = null;
        }
    }

    private void measure() {
        try {
            while (true) {
                measureOnce();
                Thread.sleep(properties.measure());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void measureOnce() {
        try {
            metrics.measured(pending.name(), pending.backlog());
        } catch (RuntimeException e) {
            LOG.debug("The backlog of {} cannot be measured now", pending.name(), e);
        }
    }

    private record Running(OutboxRelay relay, Thread sending, Thread measuring) {}
}
