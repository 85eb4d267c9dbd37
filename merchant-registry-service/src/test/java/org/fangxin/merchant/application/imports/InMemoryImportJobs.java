package org.fangxin.merchant.application.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.merchant.domain.imports.MerchantLineResult;
import org.fangxin.platform.imports.ImportCounts;
import org.fangxin.platform.imports.ImportJob;
import org.fangxin.platform.imports.ImportJobs;
import org.fangxin.platform.imports.RawLine;

/** Imports in memory. */
final class InMemoryImportJobs implements ImportJobs<MerchantLineResult> {
    private final Map<String, ImportJob> jobs = new LinkedHashMap<>();
    private final Map<String, Instant> dueAt = new HashMap<>();
    private final Map<String, Instant> keptAt = new HashMap<>();
    private final Map<String, List<RawLine>> lines = new HashMap<>();
    private final Map<String, List<MerchantLineResult>> results = new HashMap<>();

    @Override
    public void keepLines(String jobId, int chunk, List<RawLine> part, Instant at) {
        lines.put(jobId + "/" + chunk, List.copyOf(part));
        keptAt.put(jobId, at);
    }

    @Override
    public void dropLines(String jobId) {
        lines.keySet().removeIf(key -> key.startsWith(jobId + "/"));
        keptAt.remove(jobId);
    }

    @Override
    public boolean submit(ImportJob job) {
        if (findByIntention(job.intention()).isPresent()) {
            return false;
        }
        jobs.put(job.id(), job);
        dueAt.put(job.id(), job.submittedAt());
        return true;
    }

    @Override
    public Optional<ImportJob> find(String jobId) {
        return Optional.ofNullable(jobs.get(jobId));
    }

    @Override
    public Optional<ImportJob> findByIntention(String intention) {
        return jobs.values().stream()
                .filter(job -> job.intention().equals(intention))
                .findFirst();
    }

    @Override
    public Optional<ImportJob> claim(String worker, Instant now, Duration lease) {
        Optional<ImportJob> next = jobs.values().stream()
                .filter(job -> !job.isDone())
                .filter(job -> !dueAt.get(job.id()).isAfter(now))
                .min(Comparator.comparing(job -> dueAt.get(job.id())));
        return next.map(job -> {
            dueAt.put(job.id(), now.plus(lease));
            Instant started = job.startedAt() == null ? now : job.startedAt();
            return keep(job, job.chunksDone(), job.counts(), started, null);
        });
    }

    @Override
    public void release(ImportJob job, String worker, Instant at) {
        dueAt.put(job.id(), at);
    }

    @Override
    public List<RawLine> lines(String jobId, int chunk) {
        return lines.get(jobId + "/" + chunk);
    }

    @Override
    public Optional<List<MerchantLineResult>> results(String jobId, int chunk) {
        return Optional.ofNullable(results.get(jobId + "/" + chunk));
    }

    @Override
    public boolean keepResults(String jobId, int chunk, List<MerchantLineResult> part, Instant at) {
        return results.putIfAbsent(jobId + "/" + chunk, List.copyOf(part)) == null;
    }

    @Override
    public Optional<ImportJob> advance(ImportJob job, ImportCounts more, Instant now, Duration lease) {
        ImportJob present = jobs.get(job.id());
        if (present.chunksDone() != job.chunksDone()) {
            return Optional.empty();
        }
        ImportCounts before = present.counts();
        ImportCounts counts = new ImportCounts(
                before.created() + more.created(),
                before.updated() + more.updated(),
                before.unchanged() + more.unchanged(),
                before.rejected() + more.rejected());
        int done = present.chunksDone() + 1;
        dueAt.put(job.id(), now.plus(lease));
        return Optional.of(keep(present, done, counts, present.startedAt(), done == present.chunks() ? now : null));
    }

    @Override
    public void dropLines(String jobId, int chunk) {
        lines.remove(jobId + "/" + chunk);
    }

    @Override
    public void purge(Instant before, int limit) {
        List<String> old = keptAt.entrySet().stream()
                .filter(kept -> kept.getValue().isBefore(before))
                .map(Map.Entry::getKey)
                .filter(id -> !jobs.containsKey(id)
                        || (jobs.get(id).finishedAt() != null
                                && jobs.get(id).finishedAt().isBefore(before)))
                .limit(limit)
                .toList();
        old.forEach(id -> {
            dropLines(id);
            results.keySet().removeIf(key -> key.startsWith(id + "/"));
            jobs.remove(id);
        });
    }

    private ImportJob keep(ImportJob job, int chunksDone, ImportCounts counts, Instant started, Instant finished) {
        ImportJob kept = new ImportJob(
                job.id(),
                job.intention(),
                job.digest(),
                job.submitter(),
                job.partner(),
                job.districts(),
                job.lines(),
                job.chunks(),
                chunksDone,
                counts,
                job.submittedAt(),
                started,
                finished);
        jobs.put(job.id(), kept);
        return kept;
    }
}
