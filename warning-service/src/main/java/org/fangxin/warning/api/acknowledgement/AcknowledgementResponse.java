package org.fangxin.warning.api.acknowledgement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.fangxin.warning.domain.acknowledgement.Acknowledgement;
import org.fangxin.warning.domain.acknowledgement.Report;
import org.jspecify.annotations.Nullable;

/** Everything that one partner reported about one warning. */
record AcknowledgementResponse(
        String warningId,
        String number,
        String partner,
        @Schema(description = "The newest one last") List<ReportResponse> reports) {
    /** One report. */
    record ReportResponse(
            Report.Action action,
            @Nullable Long quantity,
            @Nullable String note,
            Instant reportedAt) {}

    static AcknowledgementResponse of(Acknowledgement acknowledgement) {
        return new AcknowledgementResponse(
                acknowledgement.warningId(),
                acknowledgement.number(),
                acknowledgement.partner(),
                acknowledgement.reports().stream()
                        .map(report -> new ReportResponse(
                                report.action(), report.quantity(), report.note(), report.reportedAt()))
                        .toList());
    }
}
