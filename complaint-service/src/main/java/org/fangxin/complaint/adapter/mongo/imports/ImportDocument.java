package org.fangxin.complaint.adapter.mongo.imports;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fangxin.complaint.domain.imports.ImportCounts;
import org.fangxin.complaint.domain.imports.ImportJob;
import org.jspecify.annotations.Nullable;

/**
 * An import as it lies in the store.
 *
 * @param open true until it is finished, absent afterwards
 * @param dueAt when a worker may take it: later than now while one has leased it
 * @param worker who has leased it
 */
record ImportDocument(
        String _id,
        String intention,
        String digest,
        String submitter,
        List<String> districts,
        int lines,
        int chunks,
        int chunksDone,
        CountsDocument counts,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Boolean open,
        @Nullable Instant dueAt,
        @Nullable String worker) {
    static ImportDocument submitted(ImportJob job) {
        return new ImportDocument(
                job.id(),
                job.intention(),
                job.digest(),
                job.submitter(),
                List.copyOf(job.districts()),
                job.lines(),
                job.chunks(),
                0,
                new CountsDocument(0, 0, 0, 0),
                job.submittedAt(),
                null,
                null,
                true,
                job.submittedAt(),
                null);
    }

    ImportJob job() {
        return new ImportJob(
                _id,
                intention,
                digest,
                submitter,
                Set.copyOf(districts),
                lines,
                chunks,
                chunksDone,
                counts.counts(),
                submittedAt,
                startedAt,
                finishedAt);
    }

    /** @param updated absent in imports from before cases could go on by them */
    record CountsDocument(int created, @Nullable Integer updated, int unchanged, int rejected) {
        private ImportCounts counts() {
            return new ImportCounts(created, updated == null ? 0 : updated, unchanged, rejected);
        }
    }
}
