package org.fangxin.merchant.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fangxin.merchant.domain.imports.MerchantLineResult;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.imports.ImportCounts;
import org.fangxin.platform.imports.ImportJob;
import org.fangxin.platform.imports.ImportJobs;
import org.fangxin.platform.imports.ImportState;
import org.fangxin.platform.imports.LineStatus;
import org.fangxin.platform.imports.RawLine;
import org.junit.jupiter.api.Test;

/** What every store of imports keeps to. Each test has a store of its own. */
public abstract class ImportJobsContract {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(15);

    protected abstract ImportJobs<MerchantLineResult> jobs();

    @Test
    void gives_back_lines_and_jobs_as_they_were_kept() {
        ImportJobs<MerchantLineResult> jobs = jobs();
        List<RawLine> lines = List.of(RawLine.of(1, "{}"), RawLine.unreadable(2, Fault.at("", "line-too-long", "64")));
        ImportJob job = job(1);
        jobs.keepLines(job.id(), 0, lines, NOW);

        assertThat(jobs.find(job.id())).isEmpty();
        assertThat(jobs.submit(job)).isTrue();
        assertThat(jobs.find(job.id())).contains(job);
        assertThat(jobs.lines(job.id(), 0)).isEqualTo(lines);
        assertThat(jobs.results(job.id(), 0)).isEmpty();
    }

    @Test
    void takes_an_intention_once() {
        ImportJobs<MerchantLineResult> jobs = jobs();
        ImportJob first = job(1);
        jobs.submit(first);

        ImportJob second = job(1, first.intention());

        assertThat(jobs.submit(second)).isFalse();
        assertThat(jobs.findByIntention(first.intention())).contains(first);
    }

    @Test
    void leases_a_job_to_one_worker_until_the_lease_runs_out() {
        ImportJobs<MerchantLineResult> jobs = jobs();
        ImportJob job = job(2);
        jobs.submit(job);

        assertThat(jobs.claim("a", NOW, LEASE)).map(ImportJob::state).contains(ImportState.RUNNING);
        assertThat(jobs.claim("b", NOW.plusSeconds(14), LEASE)).isEmpty();
        assertThat(jobs.claim("b", NOW.plusSeconds(15), LEASE))
                .map(ImportJob::startedAt)
                .contains(NOW);
    }

    @Test
    void gives_the_job_that_has_waited_longest_first_and_a_released_one_last() {
        ImportJobs<MerchantLineResult> jobs = jobs();
        ImportJob first = job(2);
        jobs.submit(first);
        assertThat(jobs.claim("a", NOW, LEASE)).map(ImportJob::id).contains(first.id());
        ImportJob second = job(2);
        jobs.submit(second);

        jobs.release(first, "a", NOW.plusSeconds(1));

        assertThat(jobs.claim("a", NOW.plusSeconds(2), LEASE))
                .map(ImportJob::id)
                .contains(second.id());
        assertThat(jobs.claim("a", NOW.plusSeconds(2), LEASE))
                .map(ImportJob::id)
                .contains(first.id());
    }

    @Test
    void moves_past_a_part_once_and_ends_after_the_last() {
        ImportJobs<MerchantLineResult> jobs = jobs();
        ImportJob job = job(2);
        jobs.submit(job);
        ImportJob claimed = jobs.claim("a", NOW, LEASE).orElseThrow();

        ImportJob half = jobs.advance(claimed, new ImportCounts(1, 2, 3, 4), NOW.plusSeconds(1), LEASE)
                .orElseThrow();

        assertThat(jobs.advance(claimed, new ImportCounts(1, 2, 3, 4), NOW.plusSeconds(1), LEASE))
                .isEmpty();
        assertThat(half.state()).isEqualTo(ImportState.RUNNING);
        ImportJob whole = jobs.advance(half, new ImportCounts(1, 0, 0, 0), NOW.plusSeconds(2), LEASE)
                .orElseThrow();
        assertThat(whole.state()).isEqualTo(ImportState.SUCCEEDED);
        assertThat(whole.counts()).isEqualTo(new ImportCounts(2, 2, 3, 4));
        assertThat(whole.finishedAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(jobs.claim("b", NOW.plusSeconds(60), LEASE)).isEmpty();
    }

    @Test
    void keeps_the_first_results_of_a_part() {
        ImportJobs<MerchantLineResult> jobs = jobs();
        String id = UUID.randomUUID().toString();
        List<MerchantLineResult> first = List.of(
                new MerchantLineResult(1, "A", "91330106MA2ABCDEX7", LineStatus.CREATED, 1L, List.of()),
                MerchantLineResult.rejected(2, null, null, List.of(Fault.at("/name", "required"))));

        assertThat(jobs.keepResults(id, 0, first, NOW)).isTrue();
        assertThat(jobs.keepResults(id, 0, List.of(), NOW)).isFalse();

        assertThat(jobs.results(id, 0)).contains(first);
    }

    @Test
    void drops_the_lines_of_a_part_and_no_others() {
        ImportJobs<MerchantLineResult> jobs = jobs();
        ImportJob job = job(2);
        jobs.keepLines(job.id(), 0, List.of(RawLine.of(1, "{}")), NOW);
        jobs.keepLines(job.id(), 1, List.of(RawLine.of(2, "[]")), NOW);
        jobs.submit(job);

        jobs.dropLines(job.id(), 1);

        assertThat(jobs.lines(job.id(), 0)).containsExactly(RawLine.of(1, "{}"));
    }

    @Test
    void drops_finished_jobs_and_lines_without_a_job_when_they_are_old() {
        ImportJobs<MerchantLineResult> jobs = jobs();
        ImportJob old = job(1);
        ImportJob open = job(1);
        jobs.keepLines(old.id(), 0, List.of(RawLine.of(1, "{}")), NOW);
        jobs.keepLines(open.id(), 0, List.of(RawLine.of(1, "{}")), NOW);
        jobs.keepLines("orphan", 0, List.of(RawLine.of(1, "{}")), NOW);
        jobs.submit(old);
        ImportJob claimed = jobs.claim("a", NOW, LEASE).orElseThrow();
        jobs.submit(open);
        jobs.advance(claimed, ImportCounts.NONE, NOW, LEASE);

        jobs.purge(NOW.plusSeconds(1), 10);

        assertThat(jobs.find(old.id())).isEmpty();
        assertThat(jobs.find(open.id())).isPresent();
        assertThat(jobs.lines(open.id(), 0)).hasSize(1);
    }

    private static ImportJob job(int chunks) {
        return job(chunks, UUID.randomUUID().toString());
    }

    private static ImportJob job(int chunks, String intention) {
        String id = UUID.randomUUID().toString();
        return new ImportJob(
                id,
                intention,
                "digest",
                "client",
                "mall",
                Set.of("330106"),
                chunks * 200,
                chunks,
                0,
                ImportCounts.NONE,
                NOW,
                null,
                null);
    }
}
