package org.fangxin.platform.statistics;

import java.util.List;

/**
 * Facts that are alike.
 *
 * @param codes one for each dimension of the table; {@code A+B} where a fact has several at once
 * @param mark what is to be counted of them, in the service's own short form
 * @param sums numbers to add up, already summed over the facts
 * @param times how many facts
 */
public record FactLine(List<String> codes, String mark, long[] sums, int times) {
    public FactLine {
        codes = List.copyOf(codes);
        sums = sums.clone();
    }

    @Override
    public long[] sums() {
        return sums.clone();
    }
}
