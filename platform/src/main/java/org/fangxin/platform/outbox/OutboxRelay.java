package org.fangxin.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Sends the pending events of one collection, forever: claim a batch under a lease, send it in order, wait for the
 * acknowledgements, remove what was sent. A crash at any point repeats events and never loses one. Any number of
 * relays may work on the same collection.
 */
final class OutboxRelay implements Runnable {
    private final PendingEvents pending;
    private final Dispatch dispatch;
    private final Verdicts verdicts;
    private final RelaySignal signal;
    private final OutboxMetrics metrics;
    private final OutboxProperties properties;
    private final Clock clock;
    private final Pauses pauses;
    private final OutageLog outages;
    private int failures;
    private volatile boolean stopped;

    OutboxRelay(
            PendingEvents pending,
            EventSink sink,
            RelaySignal signal,
            OutboxMetrics metrics,
            OutboxProperties properties,
            Clock clock) {
        this.pending = pending;
        this.dispatch = new Dispatch(sink, clock);
        this.pauses = new Pauses(properties.firstPause(), properties.longestPause());
        this.verdicts = new Verdicts(pauses, properties.tries());
        this.signal = signal;
        this.metrics = metrics;
        this.properties = properties;
        this.clock = clock;
        this.outages = new OutageLog(pending.name());
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                if (!round()) {
                    // Signals do not cut this pause: while the broker is away every commit would cause a try.
                    Thread.sleep(pauses.after(failures));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the round under way end, and no other begin. */
    void stop() {
        stopped = true;
        signal.raise();
    }

    /** One batch; waits for the next signal or poll when there is none. False if it ended in an outage. */
    private boolean round() throws InterruptedException {
        try {
            Instant now = clock.instant();
            List<Claim> claims = pending.claim(properties.batch(), now, now.plus(properties.lease()));
            if (claims.isEmpty()) {
                succeeded();
                signal.await(properties.poll());
                return true;
            }
            return relay(claims, now);
        } catch (RuntimeException storeFailure) {
            failed(storeFailure);
            return false;
        }
    }

    private boolean relay(List<Claim> claims, Instant claimedAt) throws InterruptedException {
        Duration reserve =
                properties.sendTimeout().plus(properties.sendTimeout().dividedBy(2));
        Instant lastStart = claimedAt.plus(properties.lease()).minus(reserve);
        List<Delivery> deliveries = dispatch.send(pending.topic(), claims, lastStart);
        List<Delivery> outage = deliveries.stream().filter(Delivery::outage).toList();
        Instant now = clock.instant();
        Instant retry = outage.isEmpty() ? now : now.plus(pauses.after(failures + 1));
        pending.settle(deliveries.stream()
                .map(delivery -> verdicts.on(delivery, now, retry))
                .toList());
        metrics.count(pending.name(), deliveries);
        if (outage.isEmpty()) {
            succeeded();
            return true;
        }
        Throwable cause = outage.getFirst().failure();
        failed(cause == null ? new IllegalStateException("unknown") : cause);
        return false;
    }

    private void succeeded() {
        failures = 0;
        outages.succeeded();
    }

    private void failed(Throwable failure) {
        failures++;
        outages.failed(failure);
    }
}
