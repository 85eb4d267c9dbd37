package org.fangxin.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {
    private static final int ALL = 0;
    private static final int OPEN = 1;
    private static final int CLOSED = 2;
    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(),
            List.of(Metric.count("all", ALL), Metric.count("open", OPEN), Metric.ratio("rate", CLOSED, ALL)),
            3,
            List.of(List.of(ALL, CLOSED, OPEN)),
            null);

    @Test
    void hides_counts_from_one_to_four_and_shows_zero() {
        Map<Group, BitSet> hidden = Suppression.of(
                CATALOGUE,
                Map.of(row(0, "a"), cells(40, 20, 20), row(0, "b"), cells(0, 0, 0), row(0, "c"), cells(30, 27, 3)));

        assertThat(hidden.get(row(0, "b")).isEmpty()).isTrue();
        assertThat(hidden.get(row(0, "c")).get(CLOSED)).isTrue();
    }

    @Test
    void hides_a_second_one_where_the_total_would_give_the_first_away() {
        Map<Group, BitSet> hidden = Suppression.of(
                CATALOGUE,
                Map.of(row(0, "a"), cells(90, 50, 40), row(0, "b"), cells(20, 10, 10), row(0, "c"), cells(3, 2, 1)));

        assertThat(hidden.get(row(0, "c")).get(ALL)).isTrue();
        assertThat(hidden.get(row(0, "b")).get(ALL))
                .as("the smallest of the others")
                .isTrue();
        assertThat(hidden.get(row(0, "a")).get(ALL)).isFalse();
    }

    @Test
    void hides_the_part_that_the_other_parts_would_give_away() {
        Map<Group, BitSet> hidden = Suppression.of(CATALOGUE, Map.of(row(0), cells(50, 2, 48)));

        assertThat(hidden.get(row(0)).get(OPEN)).isTrue();
        assertThat(hidden.get(row(0)).get(CLOSED)).isTrue();
        assertThat(hidden.get(row(0)).get(ALL)).isFalse();
    }

    /** Whoever knows every total still finds at least two unknowns, of five cases together, in each line. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void leaves_no_hidden_count_to_be_worked_out_from_totals(long seed) {
        Random random = new Random(seed);
        Map<Group, long[]> figures = new HashMap<>();
        for (int period = 0; period < 6; period++) {
            for (int district = 0; district < 7; district++) {
                for (int category = 0; category < 5; category++) {
                    long open = random.nextInt(9);
                    long closed = random.nextInt(25);
                    figures.put(row(period, "d" + district, "c" + category), cells(open + closed, open, closed));
                }
            }
        }

        Map<Group, BitSet> hidden = Suppression.of(CATALOGUE, figures);

        figures.forEach((group, cell) -> {
            for (int counter = 0; counter < 3; counter++) {
                boolean small = cell[counter] > 0 && cell[counter] < 5;
                assertThat(!small || hidden.get(group).get(counter))
                        .as("%s %s", group, counter)
                        .isTrue();
            }
            assertThat(hidden.get(group).cardinality()).as("parts of %s", group).isNotEqualTo(1);
        });
        for (int axis = 0; axis < 3; axis++) {
            for (int counter = 0; counter < 3; counter++) {
                everyLineIsSafe(figures, hidden, axis, counter);
            }
        }
    }

    private static void everyLineIsSafe(Map<Group, long[]> figures, Map<Group, BitSet> hidden, int axis, int counter) {
        Map<List<Object>, long[]> lines = new HashMap<>();
        figures.forEach((group, cell) -> {
            List<Object> rest = new ArrayList<>(group.keys());
            rest.add(group.period());
            rest.remove(axis);
            long[] line = lines.computeIfAbsent(rest, key -> new long[4]);
            line[0] += hidden.get(group).get(counter) ? 1 : 0;
            line[1] += hidden.get(group).get(counter) ? cell[counter] : 0;
            line[2] += cell[counter];
            line[3] += hidden.get(group).get(counter) || cell[counter] == 0 ? 0 : 1;
        });
        lines.forEach((rest, line) -> {
            boolean nothingHidden = line[0] == 0;
            boolean safe = line[0] > 1 && line[1] >= 5;
            boolean totalHidden = line[2] < 5;
            boolean nothingShown = line[3] == 0;
            assertThat(nothingHidden || safe || totalHidden || nothingShown)
                    .as("axis %s counter %s line %s", axis, counter, rest)
                    .isTrue();
        });
    }

    private static Group row(int period, String... keys) {
        return new Group(period, List.of(keys));
    }

    private static long[] cells(long all, long open, long closed) {
        return new long[] {all, open, closed};
    }
}
