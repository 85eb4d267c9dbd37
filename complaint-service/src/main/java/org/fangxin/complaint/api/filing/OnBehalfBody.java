package org.fangxin.complaint.api.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.side.TakenDown;
import org.jspecify.annotations.Nullable;

/** For whom and where a complaint is taken down, as a client sends it. */
@Schema(
        name = "OnBehalf",
        description = "That a complaint is taken down for somebody at a counter, a telephone or a station.")
public record OnBehalfBody(
        @Schema(
                description = "How the complainant agreed that it is filed.",
                example = "ORAL",
                requiredMode = RequiredMode.REQUIRED)
        TakenDown.@Nullable Consent consent,

        @Schema(
                description =
                        "Id of the station for consumer rights where that is; its staff may leave out the own one.",
                example = "019ab000-0000-7000-8000-0000000000e1",
                maxLength = TakenDown.LONGEST_STATION)
        @Nullable
        String station) {
    private static final Pattern STATION = Pattern.compile("[0-9A-Za-z-]{1,64}");

    void check(Form form, Actor by) {
        form.given("/onBehalf/consent", consent);
        if (station != null && !STATION.matcher(station).matches()) {
            form.malformed("/onBehalf/station", "station-form");
        } else if (station != null && by instanceof Actor.Station at && !station.equals(at.station())) {
            form.impossible("/onBehalf/station", "station-not-yours", at.station());
        }
    }

    TakenDown read(Actor by) {
        String where = by instanceof Actor.Station at ? at.station() : station;
        return new TakenDown(by.userId(), where, Objects.requireNonNull(consent));
    }
}
