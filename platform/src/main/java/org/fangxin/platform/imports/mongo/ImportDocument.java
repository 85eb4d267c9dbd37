package org.fangxin.platform.imports.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fangxin.platform.imports.ImportCounts;
import org.fangxin.platform.imports.ImportJob;
import org.jspecify.annotations.Nullable;

/**
 * An import as it lies in the store.
 *
 * @param open true until it is finished, absent afterwards
 * @param dueAt when a worker may take it: later than now while one has leased it
 * @param worker who has leased it
 * @param origin partner and moment as earlier versions of the registry stored them; absent in newer imports
 */
record ImportDocument(
        String _id,
        String intention,
        String digest,
        String submitter,
        @Nullable String partner,
        List<String> districts,
        int lines,
        int chunks,
        int chunksDone,
        Counts counts,
        @Nullable Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Boolean open,
        @Nullable Instant dueAt,
        @Nullable String worker,
        @Nullable EarlierOrigin origin) {
    static ImportDocument submitted(ImportJob job) {
        return new ImportDocument(
                job.id(),
                job.intention(),
                job.digest(),
                job.submitter(),
                job.partner(),
                List.copyOf(job.districts()),
                job.lines(),
                job.chunks(),
                0,
                new Counts(0, 0, 0, 0),
                job.submittedAt(),
                null,
                null,
                true,
                job.submittedAt(),
                null,
                null);
    }

    ImportJob job() {
        return new ImportJob(
                _id,
                intention,
                digest,
                submitter,
                origin == null ? partner : origin.name(),
                Set.copyOf(districts),
                lines,
                chunks,
                chunksDone,
                counts.counts(),
                origin == null ? Objects.requireNonNull(submittedAt) : origin.statedAt(),
                startedAt,
                finishedAt);
    }

    record EarlierOrigin(@Nullable String name, Instant statedAt) {}

    /** @param updated absent in imports from before a line could change what is known */
    record Counts(int created, @Nullable Integer updated, int unchanged, int rejected) {
        private ImportCounts counts() {
            return new ImportCounts(created, updated == null ? 0 : updated, unchanged, rejected);
        }
    }
}
