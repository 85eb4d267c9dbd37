package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Merged;
import org.jspecify.annotations.Nullable;

/** In which case a merged one goes on. */
@Schema(name = "MergedInto")
record MergedResponse(
        @Schema(example = "019ab000-0000-7000-8000-000000000002")
        String id,

        @Schema(example = "TS-2026-000002-5") String trackingNumber) {
    static @Nullable MergedResponse of(ComplaintState state) {
        return state instanceof Merged merged
                ? new MergedResponse(merged.into().value(), merged.intoNumber().toString())
                : null;
    }
}
