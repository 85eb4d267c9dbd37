package org.fangxin.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fangxin.platform.statistics.Answer.Row;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.ProblemException;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    /** Half past midnight in Hangzhou, still yesterday in UTC. */
    private static final Instant NOW = Instant.parse("2026-11-23T16:30:00Z");

    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    new Dimension("district", true, code -> Set.of(code), (code, language) -> "区" + code),
                    new Dimension("shop", false, code -> Set.of(code), (code, language) -> code)),
            List.of(
                    Metric.count("received", 0),
                    Metric.share("share", 0),
                    Metric.amount("loss", 2, 1),
                    Metric.mean("mean", 2, 1)),
            3,
            List.of(),
            new Catalogue.Ranking("shop", 0));

    private final FactTable table = new FactTable(List.of("district", "shop"), (mark, today) -> new long[] {1, 1});
    private final Statistics statistics = new Statistics(
            CATALOGUE,
            new FigureReader() {
                @Override
                public Map<Group, long[]> tally(Selection selection, LocalDate today) {
                    return table.tally(selection, today);
                }

                @Override
                public List<String> leading(
                        Selection selection, String dimension, int counter, int top, LocalDate today) {
                    return table.leading(selection, dimension, counter, top, today);
                }

                @Override
                public Instant countedUntil() {
                    return NOW;
                }
            },
            new CityTime(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai")),
            new Texts());

    @Test
    void takes_the_citys_day_for_today_and_a_year_without_a_range() {
        Answer answer = ask(null, null, null, List.of());

        assertThat(answer.to()).isEqualTo("2026-11-24");
        assertThat(answer.from()).isEqualTo("2025-11-25");
        assertThat(answer.asOf()).hasToString("2026-11-24T00:30+08:00");
    }

    @Test
    void fills_periods_in_which_nothing_happened() {
        put("2026-10-05", "a", "s1", 7, 0);

        assertThat(ask("2026-09-01", "2026-11-30", "month", List.of()).rows())
                .extracting(Row::period, row -> value(row, "received"))
                .containsExactly(tuple("2026-09", "0"), tuple("2026-10", "7"), tuple("2026-11", "0"));
    }

    @Test
    void compares_with_the_year_before_and_with_the_period_before() {
        put("2026-10-05", "a", "s1", 12, 0);
        put("2025-10-07", "a", "s1", 10, 0);
        put("2026-09-30", "a", "s1", 6, 0);

        Answer.Figure year = figure("previous-year");
        assertThat(year.previous()).isEqualByComparingTo("10");
        assertThat(year.change()).isEqualByComparingTo("0.2");
        assertThat(figure("previous-period").previous()).isEqualByComparingTo("6");
    }

    @Test
    void gives_amounts_in_yuan_means_with_their_parts_and_shares_of_the_whole() {
        put("2026-10-05", "a", "s1", 3, 30_050);
        put("2026-10-05", "b", "s1", 1, 0);

        Row a = ask("2026-10-01", "2026-10-31", null, List.of("district"))
                .rows()
                .getFirst();
        assertThat(value(a, "loss")).isEqualTo("300.50");
        assertThat(value(a, "mean")).isEqualTo("10016.67");
        assertThat(value(a, "share")).isEqualTo("0.75");
        assertThat(a.labels()).containsEntry("district", "区a");
    }

    @Test
    void ranks_a_dimension_with_many_values_and_keeps_its_order() {
        for (int shop = 0; shop < 200; shop++) {
            put("2026-10-05", "a", "s%03d".formatted(shop), shop % 50 + 1, 0);
        }

        assertThat(ask("2026-10-01", "2026-10-31", null, List.of("shop")).rows())
                .extracting(row -> row.keys().get("shop"))
                .containsExactly("s049", "s099", "s149", "s199", "s048", "s098", "s148", "s198", "s047", "s097");
    }

    @Test
    void refuses_more_rows_than_it_answers() {
        assertThatThrownBy(() -> ask("2000-01-01", "2026-11-24", "day", List.of()))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo("too-many-groups");
                    assertThat(refused.problem().members()).containsEntry("groups", 9825);
                });
    }

    @Test
    void excludes_and_repeats() {
        put("2026-10-05", "a", "s1", 3, 0);
        put("2026-10-05", "b", "s1", 4, 0);
        put("2026-10-05", "c", "s1", 5, 0);

        assertThat(total(List.of("!a"))).isEqualTo("9");
        assertThat(total(List.of("a", "c"))).isEqualTo("8");
        assertThat(total(List.of("a", "c", "!c"))).isEqualTo("3");
    }

    @Test
    void csv_is_no_program() {
        assertThat(Csv.line(List.of("=HYPERLINK(1)", "-1", "a,\"b\"", 7)))
                .isEqualTo("'=HYPERLINK(1),'-1,\"a,\"\"b\"\"\",7\r\n");
    }

    private String total(List<String> districts) {
        Answer answer = statistics.answer(
                parameters("2026-10-01", "2026-10-31", null, List.of(), null),
                Map.of("district", districts),
                View.FULL,
                Locale.ENGLISH);
        return value(answer.rows().getFirst(), "received");
    }

    private Answer.Figure figure(String comparison) {
        Answer answer = statistics.answer(
                parameters("2026-10-01", "2026-10-31", null, List.of(), comparison),
                Map.of(),
                View.FULL,
                Locale.ENGLISH);
        return java.util.Objects.requireNonNull(
                answer.rows().getFirst().values().get("received"));
    }

    private Answer ask(@Nullable String from, @Nullable String to, @Nullable String interval, List<String> groupBy) {
        return statistics.answer(parameters(from, to, interval, groupBy, null), Map.of(), View.FULL, Locale.ENGLISH);
    }

    private static StatisticsParameters parameters(
            @Nullable String from,
            @Nullable String to,
            @Nullable String interval,
            List<String> groupBy,
            @Nullable String compare) {
        return new StatisticsParameters(from, to, interval, groupBy, null, compare, null, null, null);
    }

    private void put(String day, String district, String shop, int times, long sum) {
        table.put(
                day + district + shop,
                LocalDate.parse(day),
                List.of(new FactLine(List.of(district, shop), "m", new long[] {sum}, times)));
    }

    private static String value(Row row, String metric) {
        Answer.Figure figure = java.util.Objects.requireNonNull(row.values().get(metric));
        return figure.value() == null ? "" : figure.value().toPlainString();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
