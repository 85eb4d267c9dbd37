package org.fangxin.benchmarks.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The figures as one table in Markdown: what was measured, and how servers and sizes relate. */
final class FiguresTable {

    private record Row(String name, ToDoubleFunction<Figures> figure, boolean rate) {}

    private static final List<Row> ROWS = List.of(
            new Row("bulk insert, documents a second", Figures::bulkPerSecond, true),
            new Row("single insert, 16 clients, a second", Figures::singlePerSecond, true),
            new Row("read by id, µs", Figures::byIdMicros, false),
            new Row("indexed query, sort, limit 20, µs", Figures::queryMicros, false),
            new Row("the same by scan, µs", Figures::scanMicros, false),
            new Row("update by id, µs", Figures::updateMicros, false));

    private final List<String> servers = new ArrayList<>();
    private final List<List<Figures>> results = new ArrayList<>();

    void add(String server, List<Figures> bySize) {
        servers.add(server);
        results.add(bySize);
    }

    String render() {
        StringBuilder table = new StringBuilder("| |");
        for (int server = 0; server < servers.size(); server++) {
            for (Figures figures : results.get(server)) {
                table.append(" %s, %,d |".formatted(servers.get(server), figures.documents()));
            }
            table.append(" growth |");
            if (server > 0) {
                table.append(" embedded is |");
            }
        }
        table.append("\n|---|").append("---:|".repeat(columns())).append('\n');
        for (Row row : ROWS) {
            table.append("| ")
                    .append(row.name())
                    .append(" |")
                    .append(cells(row))
                    .append('\n');
        }
        return table.toString();
    }

    private int columns() {
        int sizes = results.stream().mapToInt(List::size).sum();
        return sizes + 2 * servers.size() - 1;
    }

    private String cells(Row row) {
        StringBuilder cells = new StringBuilder();
        double own = row.figure().applyAsDouble(results.getFirst().getLast());
        for (int server = 0; server < servers.size(); server++) {
            List<Figures> bySize = results.get(server);
            for (Figures figures : bySize) {
                cells.append(String.format(Locale.ROOT, " %,.0f |", row.figure().applyAsDouble(figures)));
            }
            double last = row.figure().applyAsDouble(bySize.getLast());
            cells.append(times(last / row.figure().applyAsDouble(bySize.getFirst())));
            if (server > 0) {
                cells.append(times(row.rate() ? own / last : last / own));
            }
        }
        return cells.toString();
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, " %.2f× |", ratio);
    }
}
