package org.fangxin.merchant.application.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fangxin.merchant.domain.imports.ImportCounts;
import org.fangxin.merchant.domain.imports.ImportJob;
import org.fangxin.merchant.domain.imports.ImportJobs;
import org.fangxin.merchant.domain.imports.LineResult;
import org.fangxin.platform.time.CityTime;

/**
 * Works imports off, part by part. After each part its results are stored and the job moves on, so that a worker that
 * dies costs at most the work on one part; lines done twice find their earlier outcome.
 */
public final class RunImports {
    /** Longer than any part takes, short enough to go on soon after a crash. */
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** After so many parts another job gets its turn: a large import does not hold up small ones. */
    private static final int PARTS_IN_A_ROW = 2;

    private final ImportJobs jobs;
    private final ImportLines lines;
    private final ImportBell bell;
    private final CityTime time;

    public RunImports(ImportJobs jobs, ImportLines lines, ImportBell bell, CityTime time) {
        this.jobs = jobs;
        this.lines = lines;
        this.bell = bell;
        this.time = time;
    }

    /**
     * Takes the job that has waited longest and works some parts of it off.
     *
     * @param worker a name that no other worker has
     * @return the job as it stands then; empty when there is nothing to do
     */
    public Optional<ImportJob> runNext(String worker) {
        return jobs.claim(worker, time.now(), LEASE).map(job -> run(job, worker));
    }

    private ImportJob run(ImportJob claimed, String worker) {
        ImportJob job = claimed;
        for (int part = 0; part < PARTS_IN_A_ROW && !job.isDone(); part++) {
            Optional<ImportJob> advanced = workOff(job);
            if (advanced.isEmpty()) {
                return job;
            }
            job = advanced.get();
        }
        if (job.isDone()) {
            bell.ring();
        } else {
            jobs.release(job, worker, time.now());
        }
        return job;
    }

    private Optional<ImportJob> workOff(ImportJob job) {
        int chunk = job.chunksDone();
        List<LineResult> results = jobs.results(job.id(), chunk).orElseGet(() -> newResults(job, chunk));
        Instant now = time.now();
        return jobs.advance(job, ImportCounts.of(results), now, LEASE);
    }

    private List<LineResult> newResults(ImportJob job, int chunk) {
        List<LineResult> results = lines.workOff(job, jobs.lines(job.id(), chunk));
        // What another worker stored first is what callers may have read already.
        return jobs.keepResults(job.id(), chunk, results, time.now())
                ? results
                : jobs.results(job.id(), chunk).orElseThrow();
    }
}
