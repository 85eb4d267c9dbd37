package org.fangxin.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times of the same questions at growing sizes, as a table, and whether each grew no more than is aimed at. */
public final class Growth {
    /** The largest growth that is allowed from the first size to the last. */
    private static final double AIM = 1.5;

    private final String what;
    private final List<Integer> sizes;
    private final Map<String, List<Double>> micros = new LinkedHashMap<>();

    /**
     * @param what one of what is timed, for the head of the table
     * @param sizes the sizes, ascending
     */
    public Growth(String what, List<Integer> sizes) {
        this.what = what;
        this.sizes = List.copyOf(sizes);
    }

    /** Takes the times at the next size, in microseconds. */
    public void add(Map<String, Double> times) {
        times.forEach((name, time) ->
                micros.computeIfAbsent(name, any -> new ArrayList<>()).add(time));
    }

    /** Prints the table; false when something grew more than is aimed at. */
    public boolean print() {
        StringBuilder table = new StringBuilder("| ").append(what).append(" |");
        sizes.forEach(size -> table.append(String.format(Locale.ROOT, " %,d, µs |", size)));
        table.append(" growth |\n|---|")
                .append("---:|".repeat(sizes.size() + 1))
                .append('\n');
        boolean all = true;
        for (Map.Entry<String, List<Double>> row : micros.entrySet()) {
            double growth = row.getValue().getLast() / row.getValue().getFirst();
            all &= growth <= AIM;
            table.append("| ").append(row.getKey()).append(" |");
            row.getValue().forEach(micro -> table.append(String.format(Locale.ROOT, " %,.0f |", micro)));
            table.append(String.format(Locale.ROOT, " %.2f× |%n", growth));
        }
        System.out.println(table);
        System.out.printf(Locale.ROOT, "every %s grows at most %.1f times: %s%n", what, AIM, all);
        return all;
    }
}
