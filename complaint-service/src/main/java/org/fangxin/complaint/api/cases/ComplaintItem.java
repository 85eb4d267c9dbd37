package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.domain.deadline.TrafficLight;
import org.jspecify.annotations.Nullable;

/** A complaint in a list: enough to choose it, nothing personal. */
@Schema(name = "ComplaintItem")
record ComplaintItem(
        String id,
        String trackingNumber,
        long version,
        String status,
        String statusText,
        String stage,
        Instant receivedAt,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable TrafficLight light,
        String channel,
        String district,
        @Nullable String uscc,
        String respondent,
        String category,
        String categoryText,
        String problemType,
        String problemTypeText,
        String product,

        @Schema(description = "Officer in charge; for officers only.") @Nullable
        String assignee,

        @Schema(description = "Help that the complainant needs; for officers only.") @Nullable
        List<String> assistanceNeeds,

        @Schema(description = "How many complain jointly; absent for one.", example = "3") @Nullable
        Integer complainants,

        @Schema(description = "Tracking number of the case in which it goes on.", example = "TS-2026-000002-5")
        @Nullable
        String mergedInto) {}
