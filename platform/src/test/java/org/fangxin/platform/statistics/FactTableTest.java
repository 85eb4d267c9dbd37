package org.fangxin.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DayRange YEAR = new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final FactTable table = new FactTable(List.of("district", "category"), FactTableTest::counters);

    @ParameterizedTest
    @EnumSource(Interval.class)
    void counts_what_adding_up_one_by_one_counts(Interval interval) {
        Random random = new Random(7);
        Map<Group, long[]> expected = new HashMap<>();
        Selection selection = new Selection(
                YEAR,
                interval,
                List.of("category", "district"),
                Map.of("district", new Filter(Set.of(), Set.of("d3"))));
        List<LocalDate> periods = selection.periods();
        for (int sheet = 0; sheet < 800; sheet++) {
            LocalDate day = LocalDate.of(2025, 12, 20).plusDays(random.nextInt(380));
            List<FactLine> lines = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                FactLine line = new FactLine(
                        List.of("d" + random.nextInt(5), "c" + random.nextInt(3)),
                        random.nextBoolean() ? "open" : "closed",
                        new long[] {random.nextInt(100)},
                        1 + random.nextInt(3));
                lines.add(line);
                add(expected, line, day, interval, periods);
            }
            table.put("s" + sheet, day, lines);
        }

        Map<Group, long[]> counted = table.tally(selection, TODAY);

        assertThat(counted.keySet()).isEqualTo(expected.keySet());
        counted.forEach(
                (group, counters) -> assertThat(counters).as("%s", group).isEqualTo(expected.get(group)));
    }

    @Test
    void counts_a_replaced_sheet_once_and_an_emptied_one_not_at_all() {
        table.put("s", TODAY, List.of(fact("d1", 2)));
        table.put("s", TODAY, List.of(fact("d1", 3), fact("d2", 1)));
        assertThat(all()).containsExactly(4, 4, 0, 0);

        table.put("s", TODAY, List.of());
        assertThat(table.tally(everything(), TODAY)).isEmpty();
    }

    @Test
    void counts_by_the_day_on_which_it_is_asked() {
        table.put("s", TODAY, List.of(fact("d1", 1)));

        assertThat(table.tally(everything(), TODAY).values().iterator().next()[2])
                .isZero();
        assertThat(table.tally(everything(), TODAY.plusDays(1))
                        .values()
                        .iterator()
                        .next()[2])
                .isEqualTo(1);
    }

    @Test
    void counts_what_has_several_codes_in_the_group_of_each_and_once_in_all() {
        table.put("s", TODAY, List.of(fact("d1+d2", 1), fact("d2", 1), fact("none", 1)));
        Selection byDistrict = everything().by(List.of("district"), null);

        assertThat(all()[0]).isEqualTo(3);
        assertThat(table.tally(byDistrict, TODAY).get(new Group(0, List.of("d2")))[0])
                .isEqualTo(2);
        assertThat(table.tally(everything().only("district", new Filter(Set.of("d1"), Set.of())), TODAY)
                        .get(new Group(0, List.of()))[0])
                .isEqualTo(1);
        assertThat(table.tally(everything().only("district", new Filter(Set.of(), Set.of("d1"))), TODAY)
                        .get(new Group(0, List.of()))[0])
                .isEqualTo(2);
    }

    /** Sheets come, change, shrink and go between questions that are asked again: what is kept must never be stale. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void never_answers_from_what_has_changed(long seed) {
        Random random = new Random(seed);
        Map<String, Sheet> sheets = new HashMap<>();
        for (int step = 0; step < 400; step++) {
            String name = "s" + random.nextInt(60);
            Sheet sheet =
                    new Sheet(LocalDate.of(2026, 1, 1).plusDays(Integer.parseInt(name.substring(1))), lines(random));
            table.put(name, sheet.day(), sheet.lines());
            sheets.put(name, sheet);
            if (step % 4 == 0) {
                Selection asked = selection(random);
                assertThat(plain(table.tally(asked, TODAY))).as("%s", asked).isEqualTo(plain(byHand(asked, sheets)));
            }
        }
    }

    @Test
    void ranks_by_one_counter_then_by_code() {
        table.put("s", TODAY, List.of(fact("d2", 3), fact("none", 9), fact("d1", 3), fact("d3", 300), fact("d4", 1)));
        table.put(
                "t",
                TODAY.minusMonths(2),
                List.of(fact("d4", 1), new FactLine(List.of("d5", "c"), "closed", new long[1], 8)));

        assertThat(table.leading(everything(), "district", 1, 3, TODAY)).containsExactly("d3", "d1", "d2");
        assertThat(table.leading(everything(), "district", 1, 9, TODAY)).containsExactly("d3", "d1", "d2", "d4");
        assertThat(table.leading(everything(), "district", 0, 2, TODAY)).containsExactly("d3", "d5");

        table.put("t", TODAY.minusMonths(2), List.of(fact("d4", 400)));
        assertThat(table.leading(everything(), "district", 0, 2, TODAY)).containsExactly("d4", "d3");
        Selection cut = new Selection(new DayRange(TODAY, TODAY), null, List.of(), Map.of());
        assertThat(table.leading(cut, "district", 0, 1, TODAY)).containsExactly("d3");
    }

    /** The same rankings are asked for again and again, so that they come from what is kept and from what changed since. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void ranks_what_adding_up_by_hand_ranks(long seed) {
        Random random = new Random(seed);
        Map<String, Sheet> sheets = new HashMap<>();
        for (int step = 0; step < 600; step++) {
            String name = "s" + random.nextInt(90);
            Sheet sheet =
                    new Sheet(LocalDate.of(2026, 1, 1).plusDays(Integer.parseInt(name.substring(1))), lines(random));
            table.put(name, sheet.day(), sheet.lines());
            sheets.put(name, sheet);
            if (step % 2 == 0) {
                LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2) * 40L);
                String filtered = random.nextBoolean() ? "district" : "category";
                Filter filter = List.of(
                                Filter.ALL,
                                new Filter(Set.of("d1", "d2", "c1"), Set.of()),
                                new Filter(Set.of(), Set.of("d1", "c2")))
                        .get(random.nextInt(3));
                Selection asked = new Selection(
                        new DayRange(from, LocalDate.of(2026, 6, 30)), null, List.of(), Map.of(filtered, filter));
                int counter = random.nextInt(2);
                int top = 1 + random.nextInt(4);
                assertThat(table.leading(asked, "category", counter, top, TODAY))
                        .as("%s", asked)
                        .isEqualTo(rankedByHand(asked, filtered, counter, top, sheets));
            }
        }
    }

    private static List<String> rankedByHand(
            Selection asked, String filtered, int counter, int top, Map<String, Sheet> sheets) {
        Filter filter = asked.filters().get(filtered);
        Map<String, Long> sums = new HashMap<>();
        for (Sheet sheet : sheets.values()) {
            for (FactLine line : sheet.lines()) {
                List<String> categories = List.of(line.codes().get(1).split("\\+"));
                List<String> tested =
                        filtered.equals("category") ? categories : line.codes().subList(0, 1);
                boolean excluded = tested.stream().anyMatch(filter.none()::contains);
                if (asked.range().includes(sheet.day()) && !excluded) {
                    categories.stream()
                            .filter(category -> !filtered.equals("category") || filter.admits(category))
                            .filter(category -> tested.stream().anyMatch(filter::admits))
                            .forEach(category -> sums.merge(
                                    category, counters(line.mark(), TODAY)[counter] * line.times(), Long::sum));
                }
            }
        }
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(top)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void adds_up_numbers_of_any_size() {
        long[] sums = {1, 255, 256, 65_536, 3_000_000_000L, -7};
        for (int i = 0; i < sums.length; i++) {
            table.put(
                    "s" + i,
                    TODAY,
                    List.of(new FactLine(List.of("d", "c"), "open", new long[] {sums[i]}, 1 + i * 300)));
        }

        assertThat(all()).containsExactly(4_506, 4_506, 0, LongStream.of(sums).sum());
    }

    @Test
    void refuses_more_groups_than_can_be_counted() {
        for (int i = 0; i <= Tally.MOST_GROUPS; i++) {
            table.put("s" + i, TODAY, List.of(fact("d" + i, 1)));
        }

        assertThatThrownBy(() -> table.tally(everything().by(List.of("district"), null), TODAY))
                .isInstanceOf(TooManyGroups.class);
    }

    private record Sheet(LocalDate day, List<FactLine> lines) {}

    private static List<FactLine> lines(Random random) {
        List<FactLine> lines = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            lines.add(new FactLine(
                    List.of("d" + random.nextInt(4), random.nextInt(3) == 0 ? "c1+c2" : "c" + random.nextInt(3)),
                    random.nextBoolean() ? "open" : "closed",
                    new long[] {random.nextInt(400)},
                    1 + random.nextInt(3)));
        }
        return lines;
    }

    private static Selection selection(Random random) {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2) * random.nextInt(50));
        Interval interval = random.nextInt(3) == 0 ? null : Interval.values()[random.nextInt(5)];
        List<String> groups = List.of(List.<String>of(), List.of("district"), List.of("category", "district"))
                .get(random.nextInt(3));
        Filter filter = random.nextBoolean() ? new Filter(Set.of("d1", "d2"), Set.of()) : Filter.ALL;
        return new Selection(
                new DayRange(from, from.plusDays(random.nextInt(120))), interval, groups, Map.of("district", filter));
    }

    private static Map<Group, long[]> byHand(Selection asked, Map<String, Sheet> sheets) {
        Map<Group, long[]> sums = new HashMap<>();
        for (Sheet sheet : sheets.values()) {
            for (FactLine line : sheet.lines()) {
                if (asked.range().includes(sheet.day())
                        && asked.filters().get("district").admits(line.codes().getFirst())) {
                    LocalDate start = asked.interval() == null
                            ? asked.range().from()
                            : asked.interval().startOf(sheet.day());
                    List<String> categories = asked.groupBy().contains("category")
                            ? List.of(line.codes().get(1).split("\\+"))
                            : List.of("");
                    for (String category : categories) {
                        List<String> keys = asked.groupBy().stream()
                                .map(name -> name.equals("category")
                                        ? category
                                        : line.codes().getFirst())
                                .toList();
                        add(sums, new Group(asked.periods().indexOf(start), keys), line);
                    }
                }
            }
        }
        return sums;
    }

    private static Map<Group, List<Long>> plain(Map<Group, long[]> sums) {
        Map<Group, List<Long>> plain = new HashMap<>();
        sums.forEach((group, counters) ->
                plain.put(group, Arrays.stream(counters).boxed().toList()));
        return plain;
    }

    private long[] all() {
        return table.tally(everything(), TODAY).get(new Group(0, List.of()));
    }

    private static Selection everything() {
        return new Selection(YEAR, null, List.of(), Map.of());
    }

    private static FactLine fact(String district, int times) {
        return new FactLine(List.of(district, "c"), "open", new long[] {0}, times);
    }

    private static void add(
            Map<Group, long[]> expected, FactLine line, LocalDate day, Interval interval, List<LocalDate> periods) {
        boolean counts = day.getYear() == YEAR.from().getYear()
                && !line.codes().getFirst().equals("d3");
        if (!counts) {
            return;
        }
        add(
                expected,
                new Group(periods.indexOf(interval.startOf(day)), line.codes().reversed()),
                line);
    }

    private static void add(Map<Group, long[]> expected, Group group, FactLine line) {
        long[] sum = expected.computeIfAbsent(group, key -> new long[4]);
        long[] one = counters(line.mark(), TODAY);
        for (int i = 0; i < one.length; i++) {
            sum[i] += one[i] * line.times();
        }
        sum[3] += line.sums()[0];
    }

    /** All, open, overdue. */
    private static long[] counters(String mark, @Nullable LocalDate today) {
        boolean open = mark.equals("open");
        return new long[] {1, open ? 1 : 0, open && today != null && today.isAfter(TODAY) ? 1 : 0};
    }
}
