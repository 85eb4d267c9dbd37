package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a complaint is, for somebody who holds its number and a code: no names, no content. */
@Schema(name = "TrackedComplaint")
public record TrackedComplaint(
        String trackingNumber,
        String status,
        String statusText,
        String stage,
        String stageText,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        boolean overdue,
        String districtText,
        List<StepTaken> steps,

        @Schema(description = "The case in which it goes on; absent unless it was merged.") @Nullable
        TrackedComplaint goesOnIn) {
    @Schema(name = "StepTaken")
    record StepTaken(LocalDate on, String what, String text) {}
}
