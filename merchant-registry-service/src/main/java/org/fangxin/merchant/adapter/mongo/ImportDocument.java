package org.fangxin.merchant.adapter.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fangxin.merchant.domain.imports.ImportCounts;
import org.fangxin.merchant.domain.imports.ImportJob;
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
        OriginDocument origin,
        List<String> districts,
        int lines,
        int chunks,
        int chunksDone,
        ImportCounts counts,
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
                OriginDocument.of(job.origin()),
                List.copyOf(job.districts()),
                job.lines(),
                job.chunks(),
                0,
                ImportCounts.NONE,
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
                origin.origin(),
                Set.copyOf(districts),
                lines,
                chunks,
                chunksDone,
                counts,
                startedAt,
                finishedAt);
    }
}
