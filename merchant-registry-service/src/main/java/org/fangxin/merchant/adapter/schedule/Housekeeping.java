package org.fangxin.merchant.adapter.schedule;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the registry's chores one after the other, again and again. A chore that fails is tried again next time. */
public final class Housekeeping implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final List<Chore> chores;
    private final Duration pause;

    /** Null while nothing runs: only what is not running is started. */
    private volatile @Nullable ScheduledExecutorService scheduler;

    /** @param pause time between the end of a round and the next one */
    public Housekeeping(List<Chore> chores, Duration pause) {
        this.chores = List.copyOf(chores);
        this.pause = pause;
    }

    /**
     * Something to be done regularly. Several instances of the service may do it at the same time.
     *
     * @param name for the log
     */
    public record Chore(String name, Runnable work) {}

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor();
        var ignored = started.scheduleWithFixedDelay(this::round, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        scheduler = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = scheduler;
        if (running != null) {
            running.shutdownNow();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    private void round() {
        chores.forEach(Housekeeping::run);
    }

    private static void run(Chore chore) {
        try {
            chore.work().run();
        } catch (RuntimeException e) {
            LOG.warn("{} failed, next try at the next round: {}", chore.name(), e.toString());
        }
    }
}
