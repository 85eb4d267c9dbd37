package org.fangxin.complaint.api.exports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.application.exports.Export;
import org.fangxin.complaint.application.exports.Export.Content;
import org.jspecify.annotations.Nullable;

/** An export as its owner sees it. */
@Schema(name = "Export")
record ExportResponse(
        String id,
        Export.Kind kind,
        Export.Format format,
        LocalDate from,
        LocalDate to,
        List<String> districts,
        @Nullable String category,
        @Schema(description = "`RUNNING` or `READY`.") Export.State state,

        @Schema(description = "Rows written so far.", example = "20000")
        long rows,

        @Schema(
                description = "How many rows there will be, by the figures when it was asked for. Cases that came or"
                        + " changed since then make a difference.",
                example = "28450")
        @Nullable
        Long expected,

        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Schema(description = "From then on it is gone.") Instant expiresAt,

        @Schema(description = "Where its content is, once it is ready.") @Nullable
        String content,

        @Nullable Long bytes,
        @Nullable String sha256) {
    static ExportResponse of(Export export) {
        Content file = export.file();
        return new ExportResponse(
                export.id(),
                export.order().kind(),
                export.order().format(),
                export.order().from(),
                export.order().to(),
                export.order().areas().stream().sorted().toList(),
                export.order().category(),
                export.state(),
                export.rows(),
                export.expected(),
                export.requestedAt(),
                export.finishedAt(),
                export.expiresAt(),
                file == null ? null : "/api/v1/exports/" + export.id() + "/content",
                file == null ? null : file.bytes(),
                file == null ? null : file.sha256());
    }
}
