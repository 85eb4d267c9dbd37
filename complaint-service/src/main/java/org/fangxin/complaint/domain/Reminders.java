package org.fangxin.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For which due days it was told that they come near or were missed. A due day that moves (a test, a reopening, a loaded
 * calendar) is told anew.
 *
 * @param approaching due day of which it was told that it comes near
 * @param missed due day of which it was told that it was missed
 */
public record Reminders(
        @Nullable LocalDate approaching, @Nullable LocalDate missed) {
    /** Nothing told yet. */
    public static final Reminders NONE = new Reminders(null, null);

    /** Whether it was told that this due day comes near. */
    public boolean toldApproaching(LocalDate dueOn) {
        return dueOn.equals(approaching);
    }

    /** Whether it was told that this due day was missed. */
    public boolean toldMissed(LocalDate dueOn) {
        return dueOn.equals(missed);
    }
}
