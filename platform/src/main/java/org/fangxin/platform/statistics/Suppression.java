package org.fangxin.platform.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hides counts from 1 to 4, and as many others as it takes that nobody can work a hidden one out: in each line of cells
 * whose total is known (over the codes of a dimension, over the periods, over counters that add up) either nothing is
 * hidden, or at least two cells that hold five cases together. A zero is shown: it tells of nobody.
 */
final class Suppression {
    static final int SMALLEST = 5;

    private final Catalogue catalogue;
    private final Set<Integer> counts;
    private final List<Group> groups;
    private final List<long[]> cells;
    private final List<BitSet> hidden;

    private Suppression(Catalogue catalogue, Map<Group, long[]> figures) {
        this.catalogue = catalogue;
        this.groups = List.copyOf(figures.keySet());
        this.cells = groups.stream().map(figures::get).toList();
        this.hidden = new ArrayList<>();
        groups.forEach(group -> hidden.add(new BitSet()));
        this.counts = new TreeSet<>();
        catalogue.metrics().forEach(metric -> counts.addAll(metric.counts()));
        catalogue.relations().forEach(counts::addAll);
    }

    /** The counters that must not be shown, by group. */
    static Map<Group, BitSet> of(Catalogue catalogue, Map<Group, long[]> figures) {
        Suppression suppression = new Suppression(catalogue, figures);
        suppression.hide();
        Map<Group, BitSet> hidden = new HashMap<>();
        for (int i = 0; i < suppression.groups.size(); i++) {
            hidden.put(suppression.groups.get(i), suppression.hidden.get(i));
        }
        return hidden;
    }

    private void hide() {
        for (int row = 0; row < cells.size(); row++) {
            hideSmall(row);
        }
        List<List<Integer>> lines = lines();
        boolean more = true;
        while (more) {
            more = false;
            for (int row = 0; row < cells.size(); row++) {
                more |= coverRelations(row);
            }
            for (List<Integer> line : lines) {
                for (int counter : counts) {
                    more |= coverLine(line, counter);
                }
            }
        }
    }

    private void hideSmall(int row) {
        long[] cell = cells.get(row);
        for (int counter : counts) {
            if (small(cell[counter])) {
                hidden.get(row).set(counter);
            }
        }
        for (Metric metric : catalogue.metrics()) {
            if (metric.unit() == Metric.Unit.RATIO && small(cell[metric.base()] - cell[metric.counter()])) {
                hidden.get(row).set(metric.counter());
            }
        }
    }

    private boolean coverRelations(int row) {
        BitSet mine = hidden.get(row);
        boolean more = false;
        for (List<Integer> relation : catalogue.relations()) {
            List<Integer> shown =
                    relation.stream().filter(counter -> !mine.get(counter)).toList();
            if (shown.size() == relation.size() - 1) {
                long[] cell = cells.get(row);
                int whole = relation.getFirst();
                int cover = shown.stream()
                        .filter(counter -> counter != whole && cell[counter] > 0)
                        .min(Comparator.comparingLong(counter -> cell[counter]))
                        .orElse(whole);
                mine.set(cover);
                more = true;
            }
        }
        return more;
    }

    private boolean coverLine(List<Integer> line, int counter) {
        long sum = 0;
        int number = 0;
        long total = 0;
        int cover = -1;
        for (int row : line) {
            long value = cells.get(row)[counter];
            total += value;
            if (hidden.get(row).get(counter)) {
                sum += value;
                number++;
            } else if (value > 0 && (cover < 0 || value < cells.get(cover)[counter])) {
                cover = row;
            }
        }
        if (number == 0 || cover < 0 || small(total) || (number > 1 && sum >= SMALLEST)) {
            return false;
        }
        hidden.get(cover).set(counter);
        return true;
    }

    /** Rows that differ in one thing only: their total is what a question without it answers. */
    private List<List<Integer>> lines() {
        int axes = groups.isEmpty() ? 0 : groups.getFirst().keys().size() + 1;
        List<List<Integer>> lines = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            Map<List<Object>, List<Integer>> byRest = new HashMap<>();
            for (int row = 0; row < groups.size(); row++) {
                List<Object> rest = new ArrayList<>(groups.get(row).keys());
                rest.add(groups.get(row).period());
                rest.remove(axis);
                byRest.computeIfAbsent(rest, key -> new ArrayList<>()).add(row);
            }
            byRest.values().stream().filter(line -> line.size() > 1).forEach(lines::add);
        }
        return lines;
    }

    private static boolean small(long value) {
        return value > 0 && value < SMALLEST;
    }
}
