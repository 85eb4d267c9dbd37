package org.fangxin.platform.statistics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question that can be answered.
 *
 * @param interval length of the periods; null for one period, the whole range
 * @param groupBy names of dimensions, two at the most
 * @param filters by name of the dimension; all of them must admit a fact
 * @param top how many of a ranked dimension are shown
 */
public record Question(
        DayRange range,
        @Nullable Interval interval,
        List<String> groupBy,
        Map<String, Filter> filters,
        List<Metric> metrics,
        @Nullable Comparison comparison,
        int top) {
    public Question {
        groupBy = List.copyOf(groupBy);
        filters = Map.copyOf(filters);
        metrics = List.copyOf(metrics);
    }

    Selection selection(DayRange days) {
        return new Selection(days, interval, groupBy, filters);
    }
}
