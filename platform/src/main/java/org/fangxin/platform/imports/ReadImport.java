package org.fangxin.platform.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fangxin.platform.time.CityTime;

/**
 * Looks at an import: how it stands, what became of its lines.
 *
 * @param <R> what became of a line
 */
public final class ReadImport<R extends LineResult> {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final ImportJobs<R> jobs;
    private final ImportBell bell;
    private final CityTime time;

    public ReadImport(ImportJobs<R> jobs, ImportBell bell, CityTime time) {
        this.jobs = jobs;
        this.bell = bell;
        this.time = time;
    }

    /** The import as it stands. */
    public Optional<ImportJob> find(String jobId) {
        return jobs.find(jobId);
    }

    /** The import as it stands when it is finished, or when the time is over. */
    public Optional<ImportJob> await(String jobId, Duration most) throws InterruptedException {
        Instant end = time.now().plus(most);
        Optional<ImportJob> job = jobs.find(jobId);
        while (job.isPresent()
                && job.get().state() != ImportState.SUCCEEDED
                && time.now().isBefore(end)) {
            bell.await(LOOK_AGAIN);
            job = jobs.find(jobId);
        }
        return job;
    }

    /** Hands out the results that are there, in the order of the lines, a part at a time. */
    public void results(ImportJob job, Consumer<List<R>> parts) {
        for (int chunk = 0; chunk < job.chunksDone(); chunk++) {
            jobs.results(job.id(), chunk).ifPresent(parts);
        }
    }

    /** The first results, at most as many as asked for. */
    public List<R> firstResults(ImportJob job, int most) {
        List<R> first = new ArrayList<>();
        for (int chunk = 0; chunk < job.chunksDone() && first.size() < most; chunk++) {
            jobs.results(job.id(), chunk).ifPresent(first::addAll);
        }
        return first.size() > most ? first.subList(0, most) : first;
    }
}
