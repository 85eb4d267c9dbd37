package org.fangxin.platform.statistics;

import java.time.Instant;
import java.time.LocalDate;
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

    /** Everything that happened before this moment is counted. */
    Instant countedUntil();
}
