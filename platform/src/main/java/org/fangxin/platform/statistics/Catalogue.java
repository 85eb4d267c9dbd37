package org.fangxin.platform.statistics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked.
 *
 * @param counters number of counters in a tally
 * @param relations counters that add up: the whole first, then its parts; who knows all but one knows that one
 * @param ranking the dimension of which only the first few are shown; null when there is none
 * @param defaultDays length of the range, up to today, when none is given
 * @param sensitive whether small counts tell something about people; not so where all that is counted is public
 */
public record Catalogue(
        List<Dimension> dimensions,
        List<Metric> metrics,
        int counters,
        List<List<Integer>> relations,
        @Nullable Ranking ranking,
        int defaultDays,
        boolean sensitive) {
    private static final int YEAR = 365;

    /** Answers for 365 days when no range is given. */
    public Catalogue(
            List<Dimension> dimensions,
            List<Metric> metrics,
            int counters,
            List<List<Integer>> relations,
            @Nullable Ranking ranking) {
        this(dimensions, metrics, counters, relations, ranking, YEAR, true);
    }

    public Catalogue {
        dimensions = List.copyOf(dimensions);
        metrics = List.copyOf(metrics);
        relations = List.copyOf(relations);
    }

    /**
     * A dimension with very many values.
     *
     * @param counter index of the counter by which they are ranked
     */
    public record Ranking(String dimension, int counter) {}

    /** The same for things that are public one by one. */
    public Catalogue withoutSuppression() {
        return new Catalogue(dimensions, metrics, counters, relations, ranking, defaultDays, false);
    }

    Optional<Dimension> dimension(String name) {
        return dimensions.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    Optional<Metric> metric(String name) {
        return metrics.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    List<String> dimensionNames(View view) {
        return dimensions.stream()
                .filter(each -> view == View.FULL || each.open())
                .map(Dimension::name)
                .toList();
    }

    boolean ranks(Question question) {
        return ranking != null && question.groupBy().contains(ranking.dimension());
    }
}
