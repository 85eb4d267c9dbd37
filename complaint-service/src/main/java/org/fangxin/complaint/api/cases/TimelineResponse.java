package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.api.cases.ComplaintResponse.BasisResponse;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a complaint, oldest first.
 *
 * @param items at most a few dozen: one for each step
 */
@Schema(name = "Timeline")
record TimelineResponse(List<EntryResponse> items) {
    @Schema(name = "TimelineEntry")
    record EntryResponse(
            Instant at,
            @Schema(example = "ACCEPTED") String what,
            @Schema(example = "Accepted") String text,

            @Schema(
                    description =
                            "COMPLAINANT, AGENT (for the complainant), RESPONDENT, STATION (took it down), OFFICER or PLATFORM")
            String by,

            @Schema(description = "Account of the officer; for officers only.") @Nullable
            String officer,

            @Schema(description = "Article on which the step rests.") @Nullable
            BasisResponse basis,

            @Schema(description = "The reason or remark given; not for the other side.") @Nullable
            String note,

            @Schema(description = "Last day of the limit that ran from then on.") @Nullable
            LocalDate dueOn) {}
}
