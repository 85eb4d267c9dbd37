package org.fangxin.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        Group group =
                new Group(periods.indexOf(interval.startOf(day)), line.codes().reversed());
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
