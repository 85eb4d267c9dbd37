package org.fangxin.complaint.api.exports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.application.exports.Export;
import org.fangxin.complaint.application.exports.Export.Content;
import org.jspecify.annotations.Nullable;

/** An export of whole cases as its owner sees it. */
@Schema(name = "ComplaintExport")
record ComplaintExportResponse(
        String id,
        Export.Kind kind,
        LocalDate from,
        LocalDate to,
        List<String> districts,
        @Nullable String purpose,
        @Schema(description = "`RUNNING` or `READY`.") Export.State state,
        @Schema(description = "Lines written so far.") long lines,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Schema(description = "From then on it is gone.") Instant expiresAt,

        @Schema(description = "Where its content is, once it is ready.") @Nullable
        String content,

        @Nullable Long bytes,
        @Nullable String sha256) {
    static final String PATH = "/api/v1/complaint-exports/";

    static ComplaintExportResponse of(Export export) {
        Content file = export.file();
        return new ComplaintExportResponse(
                export.id(),
                export.order().kind(),
                export.order().from(),
                export.order().to(),
                export.order().areas().stream().sorted().toList(),
                export.order().purpose(),
                export.state(),
                export.rows(),
                export.requestedAt(),
                export.finishedAt(),
                export.expiresAt(),
                file == null ? null : PATH + export.id() + "/content",
                file == null ? null : file.bytes(),
                file == null ? null : file.sha256());
    }
}
