package org.fangxin.platform.statistics;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure, made of counters of the service's tally. Its words are in the message bundles under
 * {@code statistics.<name>.label} and {@code statistics.<name>.definition}.
 *
 * @param counter index of the count, of the numerator or of the sum
 * @param base index of the denominator, or of the number of cases that a sum comes from; the counter itself when it has
 *     none
 * @param total whether the denominator is that of all rows of the same period together (a share)
 */
public record Metric(String name, Unit unit, int counter, int base, boolean total) {
    /** What the values are. */
    public enum Unit {
        COUNT,
        RATIO,
        YUAN,
        DAYS;

        /** As the answer names it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A plain count. */
    public static Metric count(String name, int counter) {
        return new Metric(name, Unit.COUNT, counter, counter, false);
    }

    /** A part of a whole. */
    public static Metric ratio(String name, int numerator, int denominator) {
        return new Metric(name, Unit.RATIO, numerator, denominator, false);
    }

    /** A row's part of all rows of its period. */
    public static Metric share(String name, int counter) {
        return new Metric(name, Unit.RATIO, counter, counter, true);
    }

    /** An amount, summed in fen. */
    public static Metric amount(String name, int sum, int cases) {
        return new Metric(name, Unit.YUAN, sum, cases, false);
    }

    /** A mean number of days. */
    public static Metric mean(String name, int sum, int cases) {
        return new Metric(name, Unit.DAYS, sum, cases, false);
    }

    /** Whether the denominator belongs to the answer. */
    boolean divided() {
        return unit == Unit.RATIO || unit == Unit.DAYS;
    }

    /** Counters that count cases. */
    Set<Integer> counts() {
        return (unit == Unit.YUAN || unit == Unit.DAYS ? Stream.of(base) : Stream.of(counter, base))
                .collect(Collectors.toSet());
    }
}
