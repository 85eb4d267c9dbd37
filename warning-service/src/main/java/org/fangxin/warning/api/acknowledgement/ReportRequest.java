package org.fangxin.warning.api.acknowledgement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.fangxin.warning.domain.acknowledgement.Report;
import org.jspecify.annotations.Nullable;

/** What a partner did about a warning. */
record ReportRequest(
        @NotNull Report.Action action,

        @Schema(description = "Items stopped or taken back", example = "36") @Nullable
        Long quantity,

        @Schema(description = "Plain text, at most 1,000 characters", example = "三家门店已下架") @Nullable
        String note) {}
