package org.fangxin.platform.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fangxin.platform.statistics.Answer.Definition;
import org.fangxin.platform.statistics.Answer.Figure;
import org.fangxin.platform.statistics.Answer.Row;
import org.fangxin.platform.statistics.TextTable.Column;
import org.jspecify.annotations.Nullable;

/** Lays an answer out as a table: the period and its first day, the codes with their words, then the figures. */
final class Tabulation {
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_PLACE = 5;
    private static final int QUARTER_MONTHS = 3;

    private Tabulation() {}

    static TextTable of(Answer answer) {
        return new TextTable(
                answer.asOf(),
                columns(answer),
                answer.rows().stream().map(row -> cells(answer, row)).toList());
    }

    private static List<Column> columns(Answer answer) {
        List<Column> columns = new ArrayList<>();
        if (answer.interval() != null) {
            columns.add(new Column("time", "time"));
            columns.add(new Column("period", "string"));
        }
        for (String dimension : answer.groupBy()) {
            columns.add(new Column(dimension, "string"));
            columns.add(new Column(dimension + "_label", "string"));
        }
        for (Definition metric : answer.metrics()) {
            columns.add(new Column(metric.name(), "number"));
            if (divided(metric)) {
                columns.add(new Column(metric.name() + "_numerator", "number"));
                columns.add(new Column(metric.name() + "_denominator", "number"));
            }
            if (answer.compare() != null) {
                columns.add(new Column(metric.name() + "_previous", "number"));
                columns.add(new Column(metric.name() + "_change", "number"));
            }
        }
        columns.add(new Column("suppressed", "string"));
        return columns;
    }

    private static List<@Nullable Object> cells(Answer answer, Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        if (row.period() != null) {
            cells.add(firstDay(row.period()).toString());
            cells.add(row.period());
        }
        for (String dimension : answer.groupBy()) {
            cells.add(row.keys().get(dimension));
            cells.add(row.labels().get(dimension));
        }
        List<String> suppressed = new ArrayList<>();
        for (Definition metric : answer.metrics()) {
            Figure figure = Objects.requireNonNull(row.values().get(metric.name()));
            cells.add(figure.value());
            if (divided(metric)) {
                cells.add(figure.numerator());
                cells.add(figure.denominator());
            }
            if (answer.compare() != null) {
                cells.add(figure.previous());
                cells.add(figure.change());
            }
            if (figure.suppressed() != null) {
                suppressed.add(metric.name());
            }
        }
        cells.add(suppressed.isEmpty() ? null : String.join(" ", suppressed));
        return cells;
    }

    private static boolean divided(Definition metric) {
        return metric.unit().equals(Metric.Unit.RATIO.code()) || metric.unit().equals(Metric.Unit.DAYS.code());
    }

    private static LocalDate firstDay(String period) {
        int year = Integer.parseInt(period.substring(0, YEAR_DIGITS));
        if (period.length() == YEAR_DIGITS) {
            return LocalDate.of(year, 1, 1);
        }
        int number = Integer.parseInt(period.substring(MONTH_PLACE).replaceAll("^[WQ]|-.*", ""));
        return switch (period.charAt(MONTH_PLACE)) {
            case 'W' ->
                LocalDate.of(year, 1, YEAR_DIGITS)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                        .with(DayOfWeek.MONDAY);
            case 'Q' -> LocalDate.of(year, (number - 1) * QUARTER_MONTHS + 1, 1);
            default -> period.length() > "2026-11".length() ? LocalDate.parse(period) : LocalDate.of(year, number, 1);
        };
    }
}
