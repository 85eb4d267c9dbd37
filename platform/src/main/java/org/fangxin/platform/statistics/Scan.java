package org.fangxin.platform.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Goes through the lines of a month block by block, column by column: simple loops over small arrays, without a branch for
 * each line. A filter keeps the lines that it admits, and the next column is read at those only.
 */
final class Scan {
    static final int BLOCK = 1_024;
    static final int MOST_PERIODS = 32;

    private final Plan plan;
    private final int groups;
    private final int[] read = new int[BLOCK];
    private final Lines lines = new Lines(new int[BLOCK], new int[BLOCK], new int[BLOCK], new int[BLOCK]);

    Scan(Plan plan) {
        this.plan = plan;
        this.groups = plan.groups();
    }

    /**
     * The lines of a block that count.
     *
     * @param places where they lie in the month
     * @param group number of the group of each
     * @param times how often each counts
     * @param marks its marks
     */
    record Lines(int[] places, int[] group, int[] times, int[] marks) {}

    /** What is done with the lines that count. */
    @FunctionalInterface
    interface Visitor {
        /** Counts the first so many lines. */
        void visit(Lines lines, int count);
    }

    /** Goes through those lines of a month whose days count. */
    void through(FactMonth month, MonthPeriods days, Visitor visitor) {
        for (List<Plan.Steps> pass : plan.passes()) {
            for (int from = 0; from < month.length(); from += BLOCK) {
                int count = kept(month, from, days, pass);
                if (count > 0) {
                    number(month, count, days, pass);
                    month.times().read(lines.places, count, lines.times);
                    month.marks().read(lines.places, count, lines.marks);
                    visitor.visit(lines, count);
                }
            }
        }
    }

    private int kept(FactMonth month, int from, MonthPeriods days, List<Plan.Steps> pass) {
        int count = Math.min(BLOCK, month.length() - from);
        for (int i = 0; i < count; i++) {
            lines.places[i] = from + i;
        }
        for (Plan.Mask filter : plan.filtered()) {
            count = month.codes(filter.dimension()).keep(lines.places, count, filter.mask());
        }
        if (!days.whole()) {
            count = month.days().keep(lines.places, count, days.ofDay());
        }
        for (int axis = 0; axis < pass.size(); axis++) {
            if (pass.get(axis).partial()) {
                count = month.codes(plan.grouped().get(axis).dimension())
                        .keep(lines.places, count, pass.get(axis).of());
            }
        }
        return count;
    }

    private void number(FactMonth month, int count, MonthPeriods days, List<Plan.Steps> pass) {
        int[] group = lines.group;
        if (days.periods().length == 1) {
            Arrays.fill(group, 0, count, 0);
        } else {
            month.days().read(lines.places, count, read);
            for (int i = 0; i < count; i++) {
                group[i] = days.ofDay()[read[i]];
            }
        }
        for (int axis = 0; axis < pass.size(); axis++) {
            Plan.Axis mine = plan.grouped().get(axis);
            month.codes(mine.dimension()).read(lines.places, count, read);
            int[] steps = pass.get(axis).of();
            int size = mine.codes().length;
            for (int i = 0; i < count; i++) {
                group[i] = group[i] * size + steps[read[i]];
            }
        }
    }

    /** How many numbers of groups there are in so many periods. */
    int numbers(int periods) {
        return groups * periods;
    }

    /** The place of a group, from its number. */
    Place place(int number) {
        return new Place(number / groups, plan.codes(number % groups));
    }

    /**
     * A group.
     *
     * @param period number of its period
     * @param codes its code in each dimension
     */
    record Place(int period, int[] codes) {}
}
