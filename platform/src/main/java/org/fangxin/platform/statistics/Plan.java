package org.fangxin.platform.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the lines of a month are put into groups: which lines count, and the number of the group of each.
 *
 * @param filtered the filters
 * @param grouped the dimensions that make the groups
 */
record Plan(List<Mask> filtered, List<Axis> grouped) {
    /** Their numbers, with those of the periods of a month, are whole numbers of 32 bits. */
    private static final int MOST_GROUPS = Integer.MAX_VALUE / Scan.MOST_PERIODS - 1;

    /**
     * Lines that count.
     *
     * @param mask 0 for each code that counts, else -1
     */
    record Mask(int dimension, int[] mask) {}

    /**
     * A dimension of groups.
     *
     * @param steps for each place that a fact's codes can have, the step of each code; -1 where it has none
     * @param codes the code of each step
     */
    record Axis(int dimension, List<int[]> steps, int[] codes) {}

    static Plan of(Selection selection, FactCodes codes) {
        List<Mask> masks = new ArrayList<>();
        selection.filters().forEach((name, filter) -> {
            int dimension = codes.place(name);
            masks.add(new Mask(dimension, codes.at(dimension).mask(filter)));
        });
        List<Axis> axes = new ArrayList<>();
        for (String name : selection.groupBy()) {
            int dimension = codes.place(name);
            axes.add(axis(dimension, codes.at(dimension), selection.filters().getOrDefault(name, Filter.ALL)));
        }
        return new Plan(masks, axes);
    }

    /** Only codes that can occur get a step: ten businesses out of fifty thousand make ten groups. */
    private static Axis axis(int dimension, Codes codes, Filter filter) {
        int[] mask = codes.mask(filter);
        int[] stepOf = new int[mask.length];
        Arrays.fill(stepOf, -1);
        int[] codeOf = new int[mask.length];
        int used = 0;
        List<int[]> steps = new ArrayList<>();
        for (int place = 0; place < codes.mostParts(); place++) {
            int[] mine = codes.parts(place);
            for (int code = 0; code < mine.length; code++) {
                int part = mask[code] == 0 ? mine[code] : -1;
                if (part >= 0 && stepOf[part] < 0) {
                    codeOf[used] = part;
                    stepOf[part] = used++;
                }
                mine[code] = part < 0 ? -1 : stepOf[part];
            }
            steps.add(mine);
        }
        return new Axis(dimension, steps, Arrays.copyOf(codeOf, used));
    }

    /** How many groups a period can have. */
    int groups() {
        long groups = 1;
        for (Axis axis : grouped) {
            groups *= Math.max(1, axis.codes().length);
        }
        if (groups > MOST_GROUPS) {
            throw new TooManyGroups(MOST_GROUPS);
        }
        return Math.toIntExact(groups);
    }

    /** The code of a group in each dimension. */
    int[] codes(int group) {
        int[] codes = new int[grouped.size()];
        int rest = group;
        for (int i = codes.length - 1; i >= 0; i--) {
            int[] own = grouped.get(i).codes();
            codes[i] = own[rest % own.length];
            rest /= own.length;
        }
        return codes;
    }

    /** Goes once through each combination of places that a fact's codes can have. */
    List<int[][]> passes() {
        List<int[][]> passes = new ArrayList<>();
        passes.add(new int[0][]);
        for (Axis axis : grouped) {
            List<int[][]> longer = new ArrayList<>();
            for (int[][] pass : passes) {
                for (int[] steps : axis.steps()) {
                    int[][] more = Arrays.copyOf(pass, pass.length + 1);
                    more[pass.length] = steps;
                    longer.add(more);
                }
            }
            passes = longer;
        }
        return passes;
    }
}
