package org.fangxin.complaint.adapter.schedule;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.fangxin.platform.imports.ImportJobs;
import org.fangxin.platform.time.CityTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Drops imports whose time is over. A store outage only delays it. */
public final class ImportPurge {
    private static final Logger LOG = LoggerFactory.getLogger(ImportPurge.class);
    private static final int AT_ONCE = 100;

    private final ImportJobs<?> jobs;
    private final Duration keptFor;
    private final CityTime time;

    public ImportPurge(ImportJobs<?> jobs, Duration keptFor, CityTime time) {
        this.jobs = jobs;
        this.keptFor = keptFor;
        this.time = time;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        try {
            jobs.purge(time.now().minus(keptFor), AT_ONCE);
        } catch (RuntimeException e) {
            LOG.warn("purge of old imports put off: {}", e.getClass().getSimpleName());
        }
    }
}
