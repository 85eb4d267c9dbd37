package org.fangxin.complaint.api.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.domain.deadline.TrafficLight;
import org.jspecify.annotations.Nullable;

/** A report as its officers, or who filed it by name, see it; never who reported. */
@Schema(name = "Report")
record ReportResponse(
        String id,
        @Schema(example = "JB-2026-000001-7") String number,
        long version,
        @Schema(example = "RECEIVED") String stage,
        String stageText,
        Instant receivedAt,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable TrafficLight light,

        @Schema(description = "Steps that the stage allows; for officers only.")
        List<String> allowed,

        String channel,
        String district,
        @Nullable SuspectResponse suspect,
        String category,
        String categoryText,
        String problemType,
        String problemTypeText,
        String clue,
        String facts,
        boolean named,

        @Schema(description = "The complaint beside or out of which it came; for officers only.") @Nullable
        String complaintId,

        @Nullable ResultResponse result,

        @Schema(description = "The earlier report of the same reporter in which it goes on, or which it repeats.")
        @Nullable
        String leadingReport,

        @Schema(description = "Later reports that go on in it; for officers.") @Nullable
        List<String> mergedReports,

        List<StepResponse> timeline) {

    @Schema(name = "Suspect")
    record SuspectResponse(@Nullable String uscc, String name, String address, String district) {}

    @Schema(name = "ReportResult")
    record ResultResponse(
            LocalDate on,
            @Nullable String ground,
            @Nullable String text,
            @Nullable MoneyBody penalty,
            @Nullable MoneyBody reward) {}

    @Schema(name = "ReportStep")
    record StepResponse(
            Instant at,
            String what,
            String text,
            String by,
            @Nullable String officer,
            @Nullable String note,
            @Nullable LocalDate dueOn) {}
}
