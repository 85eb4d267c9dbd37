package org.fangxin.complaint.application.takeover;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fangxin.complaint.domain.TimelineEntry;

/**
 * Compares the history of a case that was taken over with a later telling of its past. Only what goes on from where the case
 * stands can be added; what the platform itself has reminded of does not count.
 */
public final class FurtherCourse {
    private static final String TAKEN_OVER = "IMPORTED";
    private static final Set<String> REMINDERS = Set.of("DEADLINE_APPROACHING", "DEADLINE_MISSED");

    private FurtherCourse() {}

    /**
     * The steps that are new.
     *
     * @param there the history of the case
     * @param told the history as it is told now: the receipt, a line for each step of the course, then the takeover
     */
    public static <S> Comparison<S> of(
            List<TimelineEntry> there, List<TimelineEntry> told, List<PastStep<S>> course, ZoneId zone) {
        if (told.size() != course.size() + 2) {
            throw new IllegalStateException("a step without its line in the history, or a line without its step");
        }
        int lines = told.size() - 1;
        if (holds(there, told.subList(0, lines), zone)) {
            return new Comparison.NothingNew<>();
        }
        int same = 0;
        boolean takenOver = false;
        for (TimelineEntry entry : there) {
            if (entry.what().equals(TAKEN_OVER)) {
                takenOver = true;
            } else if (!REMINDERS.contains(entry.what())) {
                if (same == lines || !alike(entry, told.get(same), zone)) {
                    return takenOver ? new Comparison.ChangedHere<>() : new Comparison.Other<>();
                }
                same++;
            }
        }
        return new Comparison.Further<>(course.subList(same - 1, course.size()));
    }

    /** Whether all that is told happened, in this order, whatever else happened in between. */
    private static boolean holds(List<TimelineEntry> there, List<TimelineEntry> told, ZoneId zone) {
        int held = 0;
        for (TimelineEntry entry : there) {
            if (held < told.size() && alike(entry, told.get(held), zone)) {
                held++;
            }
        }
        return held == told.size();
    }

    private static boolean alike(TimelineEntry one, TimelineEntry other, ZoneId zone) {
        return one.what().equals(other.what()) && day(one, zone).equals(day(other, zone));
    }

    private static LocalDate day(TimelineEntry entry, ZoneId zone) {
        return entry.at().atZone(zone).toLocalDate();
    }

    /** How two histories of a case compare. */
    public sealed interface Comparison<S> {
        /** These steps come after what is there. */
        record Further<S>(List<PastStep<S>> steps) implements Comparison<S> {}

        /** All of it has happened already. */
        record NothingNew<S>() implements Comparison<S> {}

        /** Something else has happened to the case here since it was taken over. */
        record ChangedHere<S>() implements Comparison<S> {}

        /** The past that was taken over was another one. */
        record Other<S>() implements Comparison<S> {}
    }
}
