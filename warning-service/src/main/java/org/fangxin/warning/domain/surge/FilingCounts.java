package org.fangxin.warning.domain.surge;

import java.time.LocalDate;
import java.util.List;

/** Keeps how many complaints came in per subject and day. */
public interface FilingCounts {
    /**
     * Most complaints that one subject counts on one day. Bounds the record of a day (2,000 ids are about 100 kB) while
     * lying far above any threshold: the city's whole intake is about 800 a day (2026).
     */
    int DAY_CAPACITY = 2_000;

    /**
     * Counts a complaint for a subject on its day of receipt. However often and in whatever order the same complaint
     * comes, also from several processes at once, it counts once. A day that is full counts no further.
     */
    void count(SurgeSubject subject, Filing filing);

    /**
     * Takes a complaint out that turned out to be none. It does not count afterwards, even when its filing comes later
     * or again. Repeatable.
     */
    void discount(SurgeSubject subject, Filing filing);

    /** The days in the range, both ends included, on which something was counted, in order. */
    List<DayTally> days(SurgeSubject subject, LocalDate from, LocalDate to);

    /** How many were counted in the range, both ends included. */
    int total(SurgeSubject subject, LocalDate from, LocalDate to);

    /** Forgets the days before this one. */
    void forgetBefore(LocalDate day);
}
