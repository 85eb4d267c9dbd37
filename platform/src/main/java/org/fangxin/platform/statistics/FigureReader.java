package org.fangxin.platform.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Where the counts of a service come from. */
public interface FigureReader {
    /**
     * Counts.
     *
     * @param today the city's day, on which it depends what is overdue
     * @return counters by group; groups without facts are left out
     */
    Map<Group, long[]> tally(Selection selection, LocalDate today);

    /**
     * The codes of a dimension that have the most, most first, then by code; {@link Dimension#NONE} is left out.
     *
     * @param counter index of the counter that is compared
     */
    List<String> leading(Selection selection, String dimension, int counter, int top, LocalDate today);

    /** Everything that happened before this moment is counted. */
    Instant countedUntil();
}
