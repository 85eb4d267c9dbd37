package org.fangxin.platform.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The imports and their lines. A job becomes visible with {@link #submit}, after all its lines are stored; from then on
 * no crash can lose it.
 *
 * @param <R> what became of a line
 */
public interface ImportJobs<R extends LineResult> {
    /** Stores a part of a job's lines, in the input's order. */
    void keepLines(String jobId, int chunk, List<RawLine> lines, Instant at);

    /** Drops the lines of a job that was never submitted. */
    void dropLines(String jobId);

    /**
     * Makes a job visible and due.
     *
     * @return false when a job of the same intention exists
     */
    boolean submit(ImportJob job);

    /** A job by its id. */
    Optional<ImportJob> find(String jobId);

    /** A job by the caller's intention. */
    Optional<ImportJob> findByIntention(String intention);

    /**
     * Leases the job that has waited longest, so that nobody else works on it until the lease runs out. A worker that
     * dies simply lets it run out.
     */
    Optional<ImportJob> claim(String worker, Instant now, Duration lease);

    /** Gives a job back before its lease runs out; it is due again at a moment, behind the others. */
    void release(ImportJob job, String worker, Instant dueAt);

    /** The lines of a part. */
    List<RawLine> lines(String jobId, int chunk);

    /** The results of a part; empty when it was not worked off. */
    Optional<List<R>> results(String jobId, int chunk);

    /**
     * Stores the results of a part. Those that are there already stay.
     *
     * @return whether these are the results now
     */
    boolean keepResults(String jobId, int chunk, List<R> results, Instant at);

    /**
     * Moves a job past a part, once, however often it is said, and renews the lease.
     *
     * @return the job after it; empty when the job is past that part already
     */
    Optional<ImportJob> advance(ImportJob job, ImportCounts chunkCounts, Instant now, Duration lease);

    /** Drops the lines of a part that was worked off: they may hold personal data that nobody needs any more. */
    void dropLines(String jobId, int chunk);

    /** Drops jobs that finished before a moment with their lines, and lines without a job that are as old. */
    void purge(Instant before, int limit);
}
