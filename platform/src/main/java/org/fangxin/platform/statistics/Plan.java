package org.fangxin.platform.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
     * @param share of the codes that count
     */
    record Mask(int dimension, int[] mask, double share) {
        static Mask of(int dimension, int[] mask) {
            int admitted = mask.length;
            for (int each : mask) {
                admitted += each;
            }
            return new Mask(dimension, mask, (double) admitted / Math.max(1, mask.length));
        }
    }

    /**
     * A dimension of groups.
     *
     * @param steps for each place that a fact's codes can have
     * @param codes the code of each step
     */
    record Axis(int dimension, List<Steps> steps, int[] codes) {}

    /**
     * Steps of the codes in a dimension of groups.
     *
     * @param of the step of each code; -1 where it has none
     * @param partial whether some have none
     */
    record Steps(int[] of, boolean partial) {}

    static Plan of(Selection selection, FactCodes codes) {
        List<Mask> masks = new ArrayList<>();
        selection.filters().forEach((name, filter) -> {
            int dimension = codes.place(name);
            masks.add(Mask.of(dimension, codes.at(dimension).mask(filter)));
        });
        masks.sort(Comparator.comparingDouble(Mask::share));
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
        List<Steps> steps = new ArrayList<>();
        for (int place = 0; place < codes.mostParts(); place++) {
            int[] mine = codes.parts(place);
            boolean partial = false;
            for (int code = 0; code < mine.length; code++) {
                int part = mask[code] == 0 ? mine[code] : -1;
                if (part >= 0 && stepOf[part] < 0) {
                    codeOf[used] = part;
                    stepOf[part] = used++;
                }
                mine[code] = part < 0 ? -1 : stepOf[part];
                partial |= part < 0;
            }
            steps.add(new Steps(mine, partial));
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
    List<List<Steps>> passes() {
        List<List<Steps>> passes = List.of(List.of());
        for (Axis axis : grouped) {
            List<List<Steps>> longer = new ArrayList<>();
            for (List<Steps> pass : passes) {
                for (Steps steps : axis.steps()) {
                    List<Steps> more = new ArrayList<>(pass);
                    more.add(steps);
                    longer.add(more);
                }
            }
            passes = longer;
        }
        return passes;
    }
}
