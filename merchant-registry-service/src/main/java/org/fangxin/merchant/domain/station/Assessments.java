package org.fangxin.merchant.domain.station;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Counters of stations, kept from the events of their ledgers. */
public interface Assessments {
    /**
     * Counts something about an entry, once, however often it is told.
     *
     * @param month month in which the entry was logged
     * @param recovered what the consumer got back, in yuan; null when nothing
     */
    void count(
            String stationId,
            YearMonth month,
            String entryId,
            StationFigures.Count what,
            @Nullable BigDecimal recovered);

    /** The sums over some months, both ends included. */
    StationFigures of(String stationId, YearMonth from, YearMonth to);
}
