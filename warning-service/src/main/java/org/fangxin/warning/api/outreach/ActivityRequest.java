package org.fangxin.warning.api.outreach;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.domain.outreach.ActivityKind;
import org.fangxin.warning.domain.outreach.Programme;
import org.jspecify.annotations.Nullable;

/** An activity as an editor writes it. */
record ActivityRequest(
        @Schema(description = "Code list outreach-kinds: LECTURE, LIVE_STREAM, STREET_INTERVIEW, COMMUNITY_VISIT")
        @NotNull
        ActivityKind kind,

        @NotNull @Valid BilingualText topic,

        @Schema(description = "Plain text, at most 4,000 characters") @Nullable @Valid
        BilingualText description,

        @Schema(description = "Who speaks, in public capacity", example = "王法官") @Nullable
        String speaker,

        @Schema(description = "Where people meet; needed unless it is a live stream") @Nullable @Valid
        BilingualText place,

        @Schema(description = "Where to watch; needed for a live stream", example = "https://live.example.com/315")
        @Nullable
        String url,

        @Schema(description = "Code list districts", example = "330106") @NotNull
        String district,

        @Schema(description = "Code list categories", example = "SERVICE_BEAUTY") @Nullable
        String category,

        @Schema(example = "2026-12-05T06:00:00Z") @NotNull Instant startsAt,
        @Schema(example = "2026-12-05T08:00:00Z") @NotNull Instant endsAt,

        @Schema(description = "1 to 5,000; without it nobody has to register", example = "120") @Nullable
        Integer seats) {
    Programme toProgramme() {
        return new Programme(
                kind,
                topic.toText(),
                BilingualText.toText(description),
                speaker,
                BilingualText.toText(place),
                url,
                district,
                category,
                startsAt,
                endsAt,
                seats);
    }
}
