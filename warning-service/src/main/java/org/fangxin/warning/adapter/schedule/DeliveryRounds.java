package org.fangxin.warning.adapter.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.fangxin.warning.application.webhook.ServeLane;
import org.fangxin.warning.domain.webhook.Deliveries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Serves the lanes in which something is due, many at once, each on a thread of its own. */
public final class DeliveryRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRounds.class);

    /** Lanes served at once by one process: bounds its memory and its connections. */
    private static final int AT_ONCE = 100;

    private static final Duration KEPT = Duration.ofDays(30);

    private final Deliveries deliveries;
    private final ServeLane serveLane;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<String> served = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public DeliveryRounds(Deliveries deliveries, ServeLane serveLane, Clock clock) {
        this.deliveries = deliveries;
        this.serveLane = serveLane;
        this.clock = clock;
    }

    /** Begins to serve what is due. Also called by whoever has just added something, so that it need not wait. */
    @Scheduled(fixedDelay = 200, initialDelay = 2_000)
    public void round() {
        try {
            for (String lane : deliveries.dueLanes(clock.instant(), AT_ONCE)) {
                begin(lane);
            }
        } catch (RuntimeException e) {
            // Five times a second: the store's outage is told by its health and by the API's problems.
            LOG.debug("looking for deliveries put off: {}", e.toString());
        }
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        try {
            deliveries.forgetBefore(clock.instant().minus(KEPT));
        } catch (RuntimeException e) {
            LOG.warn("forgetting old deliveries put off: {}", e.toString());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void begin(String lane) {
        if (!places.tryAcquire()) {
            return;
        }
        if (served.add(lane)) {
            threads.execute(() -> serve(lane));
        } else {
            places.release();
        }
    }

    private void serve(String lane) {
        try {
            serveLane.serve(lane);
        } catch (RuntimeException e) {
            LOG.warn("deliveries to webhook {} put off: {}", lane, e.toString());
        } finally {
            served.remove(lane);
            places.release();
        }
    }
}
