package org.fangxin.complaint.api.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.fangxin.platform.imports.ImportCounts;
import org.fangxin.platform.imports.ImportJob;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API shows it.
 *
 * @param state {@code pending}, {@code running} or {@code succeeded}
 * @param progress how many of its lines have a result
 * @param counts how many lines became what
 * @param resultsUrl where the results of all lines are
 * @param results the first results, when the caller waited for them
 */
@Schema(name = "ComplaintImport")
record ImportView(
        String id,

        @Schema(allowableValues = {"pending", "running", "succeeded"})
        String state,

        Progress progress,
        ImportCounts counts,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        String resultsUrl,
        @Nullable List<LineResultView> results) {
    /**
     * How far an import has come.
     *
     * @param done lines that have a result
     * @param total all lines
     */
    @Schema(name = "ComplaintImportProgress")
    record Progress(int done, int total) {}

    static ImportView of(ImportJob job, @Nullable List<LineResultView> results) {
        return new ImportView(
                job.id(),
                job.state().name().toLowerCase(Locale.ROOT),
                new Progress(job.counts().total(), job.lines()),
                job.counts(),
                job.submittedAt(),
                job.startedAt(),
                job.finishedAt(),
                ComplaintImportController.path(job) + "/results",
                results);
    }
}
