package org.fangxin.platform.imports;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fangxin.platform.time.CityTime;

/**
 * Works imports off, part by part. After each part its results are stored and the job moves on, so that a worker that
 * dies costs at most the work on one part; lines done twice find their earlier outcome.
 *
 * @param <R> what became of a line
 */
public final class RunImports<R extends LineResult> {
    /** Longer than any part takes, short enough to go on soon after a crash. */
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** After so many parts another job gets its turn: a large import does not hold up small ones. */
    private static final int PARTS_IN_A_ROW = 2;

    private final ImportJobs<R> jobs;
    private final LineWorker<R> lines;
    private final ImportBell bell;
    private final CityTime time;

    public RunImports(ImportJobs<R> jobs, LineWorker<R> lines, ImportBell bell, CityTime time) {
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
            // A part whose worker died just behind it has left its lines.
            jobs.dropLines(job.id());
            bell.ring();
        } else {
            jobs.release(job, worker, time.now());
        }
        return job;
    }

    private Part workOff(ImportJob job) {
        int chunk = job.chunksDone();
        Optional<List<R>> kept = jobs.results(job.id(), chunk);
        if (kept.isPresent()) {
            return past(job, kept.get());
        }
        return switch (lines.workOff(job, jobs.lines(job.id(), chunk))) {
            case LineWorker.Outcome.Waiting<R>(Duration again) -> new Part.Waiting(again);
            case LineWorker.Outcome.Done<R>(List<R> results) -> past(job, kept(job, results));
        };
    }

    /** What another worker stored first is what callers may have read already. */
    private List<R> kept(ImportJob job, List<R> results) {
        return jobs.keepResults(job.id(), job.chunksDone(), results, time.now())
                ? results
                : jobs.results(job.id(), job.chunksDone()).orElseThrow();
    }

    private Part past(ImportJob job, List<R> results) {
        Optional<ImportJob> advanced = jobs.advance(job, ImportCounts.of(results), time.now(), LEASE);
        jobs.dropLines(job.id(), job.chunksDone());
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
