package org.fangxin.warning.api.outreach;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.api.QueryCodes;
import org.fangxin.warning.application.outreach.ActivityBoard;
import org.fangxin.warning.domain.outreach.ActivityKind;
import org.jspecify.annotations.Nullable;

/** What a list of activities is asked for. */
record ActivityQuery(
        @Parameter(
                description =
                        "upcoming: not over yet, the next first; past: over, the latest first; all: the latest first",
                schema =
                        @Schema(
                                allowableValues = {"upcoming", "past", "all"},
                                defaultValue = "upcoming"))
        @Nullable
        String when,

        @Parameter(description = "LECTURE, LIVE_STREAM, STREET_INTERVIEW or COMMUNITY_VISIT", example = "LECTURE")
        @Nullable
        String kind,

        @Parameter(description = "Code list districts", example = "330106") @Nullable
        String district) {
    ActivityBoard.Filter filter(Instant now) {
        ActivityBoard.When asked = QueryCodes.constant("when", when, ActivityBoard.When.class);
        return new ActivityBoard.Filter(
                asked == null ? ActivityBoard.When.UPCOMING : asked,
                QueryCodes.constant("kind", kind, ActivityKind.class),
                QueryCodes.code("district", district, CodeLists.DISTRICTS),
                now);
    }
}
