package org.fangxin.platform.outbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * One relay per collection, each on a virtual thread. They start before the service takes requests and stop after it
 * has answered the last one.
 */
public final class OutboxRelays implements SmartLifecycle {
    /** After the indexes exist (see the store's own phase), before web server and listeners. */
    public static final int PHASE = 0;

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelays.class);

    private final EventSink sink;
    private final OutboxMetrics metrics;
    private final OutboxProperties properties;
    private final Clock clock;
    private final List<Running> relays = new ArrayList<>();
    private boolean running;

    /** @param clock time of leases and pauses: the machine's, also where the service's own clock is a test's */
    OutboxRelays(EventSink sink, OutboxMetrics metrics, OutboxProperties properties, Clock clock) {
        this.sink = sink;
        this.metrics = metrics;
        this.properties = properties;
        this.clock = clock;
    }

    /** Adds a collection; the signal is to be raised after each commit that left an event in it. */
    public synchronized RelaySignal relay(PendingEvents pending) {
        RelaySignal signal = new RelaySignal();
        metrics.register(pending.name());
        Running relay = new Running(
                pending, new OutboxRelay(pending, sink, signal, metrics, properties, clock), new ArrayList<>());
        relays.add(relay);
        if (running) {
            start(relay);
        }
        return signal;
    }

    /** The topics of all collections. */
    public synchronized List<String> topics() {
        return relays.stream().map(relay -> relay.pending.topic()).distinct().toList();
    }

    @Override
    public synchronized void start() {
        running = true;
        relays.forEach(this::start);
    }

    @Override
    public synchronized void stop() {
        running = false;
        relays.forEach(relay -> relay.relay.stop());
        relays.forEach(this::awaitEnd);
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void start(Running relay) {
        String name = relay.pending.name();
        relay.threads.add(Thread.ofVirtual().name("outbox-" + name).start(relay.relay));
        relay.threads.add(Thread.ofVirtual().name("outbox-backlog-" + name).start(() -> measure(relay.pending)));
    }

    private void measure(PendingEvents pending) {
        try {
            while (true) {
                try {
                    metrics.measured(pending.name(), pending.backlog());
                } catch (RuntimeException e) {
                    LOG.debug("The backlog of {} cannot be measured now", pending.name(), e);
                }
                Thread.sleep(properties.measure());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd(Running relay) {
        try {
            relay.threads.getLast().interrupt();
            if (!relay.threads.getFirst().join(properties.sendTimeout())) {
                LOG.info("Events of {} still on their way are sent again after the next start", relay.pending.name());
            }
            relay.threads.forEach(Thread::interrupt);
            relay.threads.clear();
        } catch (InterruptedException e) {
            relay.threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
    }

    private record Running(PendingEvents pending, OutboxRelay relay, List<Thread> threads) {}
}
