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
 */
public record Catalogue(
        List<Dimension> dimensions,
        List<Metric> metrics,
        int counters,
        List<List<Integer>> relations,
        @Nullable Ranking ranking) {
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
