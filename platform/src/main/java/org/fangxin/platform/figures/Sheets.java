package org.fangxin.platform.figures;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Sheets of figures, each counted from the aggregates that belong to it. */
public interface Sheets {
    /** Sheets that have to be counted anew, found by at most so many marks. */
    Uncounted uncounted(int marks);

    /** How often a sheet was written; 0 when it never was. */
    long revision(String sheet);

    /** Reads what the aggregates of a sheet add to it now. */
    Count count(String sheet);

    /** Writes a sheet; false, and nothing written, when somebody else wrote it after this revision. */
    boolean replace(String sheet, long revision, SortedMap<String, Integer> lines);

    /** Takes the marks away that a count has seen; marks of later changes stay. */
    void settle(String sheet, Count count);

    /** Tells that everything that happened before this moment is counted. */
    void countedUntil(Instant moment);

    /**
     * Sheets to be counted.
     *
     * @param all whether there are no others
     */
    record Uncounted(Set<String> sheets, boolean all) {}

    /**
     * A sheet as its aggregates make it.
     *
     * @param lines how many add this line
     * @param seen those that bore a mark
     * @param orders number of the order to count it anew; 0 when there was none
     */
    record Count(SortedMap<String, Integer> lines, List<Seen> seen, long orders) {}

    /** A marked aggregate as it was counted. */
    record Seen(String id, long version) {}
}
