package org.fangxin.merchant.domain.station;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;

/**
 * What a station is assessed by, over some months; entries count in the month in which they were logged.
 *
 * @param counts consultations, disputes, and disputes by outcome, by {@link Count}
 * @param recovered what consumers got back at the station, in yuan
 */
public record StationFigures(YearMonth from, YearMonth to, Map<Count, Long> counts, BigDecimal recovered) {
    public StationFigures {
        counts = Map.copyOf(counts);
    }

    /** What is counted. */
    public enum Count {
        CONSULTATION,
        DISPUTE,
        SETTLED_ON_SITE,
        ADVANCE_PAID,
        ESCALATED,
        ABANDONED
    }

    /** How many; 0 when none. */
    public long count(Count what) {
        return counts.getOrDefault(what, 0L);
    }

    /** Disputes that were settled at the station, advance payments included. */
    public long settled() {
        return count(Count.SETTLED_ON_SITE) + count(Count.ADVANCE_PAID);
    }
}
