package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Another text for a warning. */
record UpdateRequest(
        @Schema(
                description = "Why it changes, for the public; needed once the warning is published",
                example = "增加退款渠道 / refund channel added")
        @Nullable
        String reason,

        @NotNull @Valid NoticeRequest notice) {}
