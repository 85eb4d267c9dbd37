package org.fangxin.platform.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.fangxin.platform.statistics.Answer.Figure;
import org.fangxin.platform.statistics.Metric.Unit;
import org.jspecify.annotations.Nullable;

/** Computes metrics of one range from its tally. */
final class Figures {
    private static final int RATIO_SCALE = 4;
    private static final int MONEY_SCALE = 2;

    private final Map<Group, long[]> tally;
    private final Map<Group, BitSet> hidden;
    private final Map<Integer, long[]> totals = new HashMap<>();

    Figures(Map<Group, long[]> tally, Map<Group, BitSet> hidden) {
        this.tally = tally;
        this.hidden = hidden;
        tally.forEach((group, counters) -> {
            long[] total = totals.computeIfAbsent(group.period(), period -> new long[counters.length]);
            for (int i = 0; i < counters.length; i++) {
                total[i] += counters[i];
            }
        });
    }

    Figure of(Group group, Metric metric, @Nullable Figures before) {
        boolean small = hides(group, metric);
        BigDecimal value = small ? null : value(group, metric);
        BigDecimal previous = before == null || before.hides(group, metric) ? null : before.value(group, metric);
        boolean parts = !small && metric.divided();
        return new Figure(
                value,
                parts ? numerator(group, metric) : null,
                parts ? BigDecimal.valueOf(denominator(group, metric)) : null,
                previous,
                change(value, previous),
                small ? Boolean.TRUE : null);
    }

    private boolean hides(Group group, Metric metric) {
        BitSet mine = hidden.get(group);
        return mine != null && metric.counts().stream().anyMatch(mine::get);
    }

    private @Nullable BigDecimal value(Group group, Metric metric) {
        if (metric.unit() == Unit.COUNT || metric.unit() == Unit.YUAN) {
            return numerator(group, metric);
        }
        long base = denominator(group, metric);
        return base == 0
                ? null
                : plain(numerator(group, metric)
                        .divide(
                                BigDecimal.valueOf(base),
                                metric.unit() == Unit.RATIO ? RATIO_SCALE : MONEY_SCALE,
                                RoundingMode.HALF_UP));
    }

    private BigDecimal numerator(Group group, Metric metric) {
        long count = counter(tally.get(group), metric.counter());
        return metric.unit() == Unit.YUAN ? BigDecimal.valueOf(count, MONEY_SCALE) : BigDecimal.valueOf(count);
    }

    private long denominator(Group group, Metric metric) {
        return counter(metric.total() ? totals.get(group.period()) : tally.get(group), metric.base());
    }

    private static long counter(long @Nullable [] counters, int index) {
        return counters == null ? 0 : counters[index];
    }

    private static @Nullable BigDecimal change(@Nullable BigDecimal value, @Nullable BigDecimal previous) {
        return value == null || previous == null || previous.signum() == 0
                ? null
                : plain(value.subtract(previous).divide(previous, RATIO_SCALE, RoundingMode.HALF_UP));
    }

    /** Without trailing zeros and without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
