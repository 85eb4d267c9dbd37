package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are counted, and into which groups.
 *
 * @param interval length of the periods; null for one period
 * @param groupBy names of dimensions
 * @param filters by name of the dimension; all of them must admit a fact
 */
public record Selection(
        DayRange range, @Nullable Interval interval, List<String> groupBy, Map<String, Filter> filters) {
    /** The periods; the number of a period is its place here. */
    List<LocalDate> periods() {
        return interval == null ? List.of(range.from()) : interval.startsIn(range);
    }

    Selection by(List<String> dimensions, @Nullable Interval periods) {
        return new Selection(range, periods, dimensions, filters);
    }

    Selection only(String dimension, Filter filter) {
        Map<String, Filter> more = new HashMap<>(filters);
        more.put(dimension, filter);
        return new Selection(range, interval, groupBy, more);
    }
}
