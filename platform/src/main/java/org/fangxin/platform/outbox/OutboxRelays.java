package org.fangxin.platform.outbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/**
 * One relay per collection, each on a virtual thread. They start before the service takes requests and stop after it
 * has answered the last one.
 */
public final class OutboxRelays implements SmartLifecycle {
    /** After the indexes exist (see the store's own phase), before web server and listeners. */
    public static final int PHASE = 0;

    private final EventSink sink;
    private final OutboxMetrics metrics;
    private final OutboxProperties properties;
    private final Clock clock;
    private final List<RelayThreads> relays = new ArrayList<>();
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
        RelayThreads relay = new RelayThreads(
                pending, metrics, properties, () -> new OutboxRelay(pending, sink, signal, metrics, properties, clock));
        relays.add(relay);
        if (running) {
            relay.start();
        }
        return signal;
    }

    /** The topics of all collections. */
    public synchronized List<String> topics() {
        return relays.stream().map(relay -> relay.topic()).distinct().toList();
    }

    @Override
    public synchronized void start() {
        running = true;
        relays.forEach(RelayThreads::start);
    }

    @Override
    public synchronized void stop() {
        running = false;
        relays.forEach(RelayThreads::stop);
        relays.forEach(RelayThreads::awaitEnd);
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
