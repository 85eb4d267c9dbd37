package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What a second person decided about a draft or revision. */
record ReviewRequest(
        @NotNull Verdict verdict,

        @Schema(description = "What to change, or on what the approval rests; needed for RETURNED") @Nullable
        String note) {
    /** The decision. */
    enum Verdict {
        /** It may be published. */
        APPROVED,
        /** It goes back to its author. */
        RETURNED
    }
}
