package org.fangxin.platform.statistics;

/**
 * Goes through the lines of a month block by block, column by column: simple loops over small arrays, without a branch for
 * each line. A line that does not count goes to group 0, so the first group is number 1.
 */
final class Scan {
    static final int BLOCK = 1_024;
    static final int MOST_PERIODS = 32;

    private final Plan plan;
    private final int groups;
    private final int[] read = new int[BLOCK];
    private final int[] group = new int[BLOCK];
    private final int[] weight = new int[BLOCK];
    private final int[] classes = new int[BLOCK];

    Scan(Plan plan) {
        this.plan = plan;
        this.groups = plan.groups();
    }

    /** What is done with a block of lines. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Counts a block.
         *
         * @param group number of the group of each line, 0 when it does not count
         * @param times how often the line counts
         * @param classes class of its marks
         */
        void visit(int from, int count, int[] group, int[] times, int[] classes);
    }

    /**
     * Goes through a month.
     *
     * @param periodOfDay number of the period within the month by day of the month; -1 when the day does not count
     */
    void through(FactMonth month, int[] periodOfDay, int[] classOf, Visitor visitor) {
        for (int[][] pass : plan.passes()) {
            for (int from = 0; from < month.length(); from += BLOCK) {
                int count = Math.min(BLOCK, month.length() - from);
                number(month, from, count, periodOfDay, pass);
                month.times().read(from, count, weight);
                month.marks().read(from, count, classes);
                for (int i = 0; i < count; i++) {
                    classes[i] = classOf[classes[i]];
                }
                visitor.visit(from, count, group, weight, classes);
            }
        }
    }

    private void number(FactMonth month, int from, int count, int[] periodOfDay, int[][] pass) {
        month.days().read(from, count, group);
        for (int i = 0; i < count; i++) {
            group[i] = periodOfDay[group[i]];
        }
        for (Plan.Mask filter : plan.filtered()) {
            month.codes(filter.dimension()).read(from, count, read);
            int[] mask = filter.mask();
            for (int i = 0; i < count; i++) {
                group[i] |= mask[read[i]];
            }
        }
        for (int axis = 0; axis < pass.length; axis++) {
            Plan.Axis mine = plan.grouped().get(axis);
            month.codes(mine.dimension()).read(from, count, read);
            int[] steps = pass[axis];
            int size = mine.codes().length;
            for (int i = 0; i < count; i++) {
                int step = steps[read[i]];
                group[i] = (group[i] * size + step) | (group[i] | step) >> Integer.SIZE - 1;
            }
        }
        for (int i = 0; i < count; i++) {
            group[i]++;
        }
    }

    /** How many numbers of groups there are in so many periods, 0 included. */
    int numbers(int periods) {
        return groups * periods + 1;
    }

    /** The place of a group, from its number. */
    Place place(int number) {
        return new Place((number - 1) / groups, plan.codes((number - 1) % groups));
    }

    /**
     * A group.
     *
     * @param period number of its period
     * @param codes its code in each dimension
     */
    record Place(int period, int[] codes) {}
}
