package org.fangxin.warning.api.proposal;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

/** Why a surge needs no warning. */
record DismissalRequest(
        @Schema(description = "At most 1,000 characters", example = "同一批次已由召回通报覆盖 / covered by a recall") @NotBlank
        String reason) {}
