package org.fangxin.complaint.application.imports;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.domain.imports.ImportCounts;
import org.fangxin.complaint.domain.imports.ImportJob;
import org.fangxin.complaint.domain.imports.ImportJobs;
import org.fangxin.complaint.domain.imports.LineResult;
import org.fangxin.platform.time.CityTime;

/**
 * Works imports off, part by part. After each part its results are stored and the job moves on, so that a worker that
 * dies costs at most the work on one part; lines done twice find their earlier outcome.
 */
public final class RunImports {
    /** Longer than any part takes, short enough to go on soon after a crash. */
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** After so many parts another job gets its turn: a large import does not hold up small ones. */
    private static final int PARTS_IN_A_ROW = 5;

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
            switch (workOff(job)) {
                case Part.Passed passed -> job = passed.job();
                case Part.ByAnother another -> {
                    return job;
                }
                case Part.Waiting waiting -> {
                    jobs.release(job, worker, time.now().plus(waiting.again()));
                    return job;
                }
            }
        }
        if (job.isDone()) {
            jobs.dropLines(job.id());
            bell.ring();
        } else {
            jobs.release(job, worker, time.now());
        }
        return job;
    }

    private Part workOff(ImportJob job) {
        int chunk = job.chunksDone();
        Optional<List<LineResult>> kept = jobs.results(job.id(), chunk);
        if (kept.isEmpty()) {
            switch (lines.workOff(job, jobs.lines(job.id(), chunk))) {
                case ImportLines.Outcome.Waiting waiting -> {
                    return new Part.Waiting(waiting.again());
                }
                case ImportLines.Outcome.Done done -> jobs.keepResults(job.id(), chunk, done.results(), time.now());
            }
            // What another worker stored first is what callers may have read already.
            kept = jobs.results(job.id(), chunk);
        }
        Optional<ImportJob> advanced = jobs.advance(job, ImportCounts.of(kept.orElseThrow()), time.now(), LEASE);
        jobs.dropLines(job.id(), chunk);
        return advanced.<Part>map(Part.Passed::new).orElseGet(Part.ByAnother::new);
    }

    /** What came of working a part off. */
    private sealed interface Part {
        /** The job is past it. */
        record Passed(ImportJob job) implements Part {}

        /** Another worker was faster. */
        record ByAnother() implements Part {}

        /** It has to wait for others; nothing of it is lost. */
        record Waiting(Duration again) implements Part {}
    }
}
