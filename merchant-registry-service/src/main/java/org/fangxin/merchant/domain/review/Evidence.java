package org.fangxin.merchant.domain.review;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * What a proposal rests on: counts and links, nothing about persons.
 *
 * @param numerator what was counted
 * @param denominator of how many; 1 when the rule counts rather than divides
 * @param from first month counted
 * @param to last month counted
 * @param complaints ids of the latest complaints that count, at most {@value #MOST_LINKS}
 * @param warnings numbers of the warnings that count
 * @param asOf when it was counted
 */
public record Evidence(
        long numerator,
        long denominator,
        String from,
        String to,
        List<String> complaints,
        List<String> warnings,
        Instant asOf) {
    /** Most complaints that are linked. */
    public static final int MOST_LINKS = 50;

    public Evidence {
        complaints = List.copyOf(complaints);
        warnings = List.copyOf(warnings);
    }

    /** Evidence over some months. */
    public static Evidence over(
            YearMonth from, YearMonth to, Figure figure, List<String> complaints, List<String> warnings, Instant asOf) {
        return new Evidence(
                figure.numerator(), figure.denominator(), from.toString(), to.toString(), complaints, warnings, asOf);
    }

    /** Whether a figure is the one that it holds. */
    public boolean says(Figure figure) {
        return numerator == figure.numerator() && denominator == figure.denominator();
    }

    /** A figure that a threshold looks at. */
    public record Figure(long numerator, long denominator) {
        /** A plain count. */
        public static Figure count(long count) {
            return new Figure(count, 1);
        }
    }
}
