package org.fangxin.standalone.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A past activity of the bureau as an editor enters it, and who came.
 *
 * @param attendance recorded after it was entered
 */
public record SampleActivity(Programme programme, Attendance attendance) {
    /** What was announced; times as ISO texts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Programme(
            String kind,
            Words topic,
            @Nullable String speaker,
            @Nullable Words place,
            @Nullable String url,
            String district,
            String startsAt,
            String endsAt) {}

    /** The same in both languages. */
    public record Words(String zh, String en) {}

    /** How many came, or watched. */
    public record Attendance(int attended, int viewsLive, int viewsReplay) {}
}
