package org.fangxin.merchant.domain.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Coordinates WEST_LAKE = new Coordinates(120.1551, 30.2741);

    @Test
    void knows_how_chinese_maps_shift_a_place_and_back() {
        Coordinates shown = Gcj02.of(WEST_LAKE);

        assertThat(shown.lng()).isCloseTo(120.15979, within(1e-5));
        assertThat(shown.lat()).isCloseTo(30.27177, within(1e-5));
        assertThat(Gcj02.toWgs84(shown.lng(), shown.lat()).metresTo(WEST_LAKE)).isLessThan(0.01);
    }

    @Test
    void comes_back_from_chinese_maps_everywhere_in_the_city() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            Coordinates place = new Coordinates(118.3 + random.nextDouble() * 2.5, 29.1 + random.nextDouble() * 1.5);
            Coordinates shown = Gcj02.of(place);
            assertThat(Gcj02.toWgs84(shown.lng(), shown.lat()).metresTo(place)).isLessThan(0.01);
            assertThat(shown.metresTo(place)).isBetween(50.0, 1_000.0);
        }
    }

    @Test
    void shifts_nothing_outside_china() {
        Coordinates paris = new Coordinates(2.35, 48.86);
        assertThat(Gcj02.of(paris)).isEqualTo(paris);
    }

    @Test
    void measures_distances() {
        // One degree of a meridian on the mean sphere.
        assertThat(new Coordinates(120, 30).metresTo(new Coordinates(120, 31))).isCloseTo(111_195, within(1.0));
        assertThat(new Coordinates(120, 30).metresTo(new Coordinates(121, 30))).isCloseTo(96_297, within(5.0));
    }

    @Test
    void covers_a_square_with_its_rings_without_gaps_or_repetition() {
        Cell cell = Cell.of(WEST_LAKE);
        Set<Cell> cells = new HashSet<>();
        int count = 0;
        for (int steps = 0; steps <= 4; steps++) {
            cells.addAll(cell.ring(steps));
            count += cell.ring(steps).size();
        }

        assertThat(cells).hasSize(81).hasSize(count);
        for (int dx = -4; dx <= 4; dx++) {
            for (int dy = -4; dy <= 4; dy++) {
                assertThat(cells).contains(new Cell(cell.x() + dx, cell.y() + dy));
            }
        }
    }

    @Test
    void never_claims_to_cover_more_than_the_square_holds() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            Coordinates centre = new Coordinates(118.3 + random.nextDouble() * 2.5, 29.1 + random.nextDouble() * 1.5);
            Coordinates other = new Coordinates(
                    centre.lng() + random.nextGaussian() * 0.02, centre.lat() + random.nextGaussian() * 0.02);
            Cell cell = Cell.of(centre);
            Cell there = Cell.of(other);
            int steps = Math.max(Math.abs(there.x() - cell.x()), Math.abs(there.y() - cell.y()));
            if (steps > 0) {
                assertThat(centre.metresTo(other)).isGreaterThanOrEqualTo(cell.metresCovered(centre, steps - 1));
            }
        }
    }

    @Test
    void knows_that_nothing_in_a_cell_is_farther_than_its_farthest_corner() {
        Random random = new Random(9);
        for (int i = 0; i < 2_000; i++) {
            Coordinates centre = new Coordinates(118.3 + random.nextDouble() * 2.5, 29.1 + random.nextDouble() * 1.5);
            Coordinates other = new Coordinates(
                    centre.lng() + random.nextGaussian() * 0.2, centre.lat() + random.nextGaussian() * 0.2);
            double farthest = Cell.of(other).metresToFarthest(centre);
            // A parallel is not the shortest way, which makes less than a metre in a cell.
            assertThat(centre.metresTo(other)).isLessThan(farthest + 1);
            assertThat(farthest - centre.metresTo(other)).isLessThan(1_500);
        }
    }

    @Test
    void is_open_within_its_hours_also_over_midnight() {
        OpeningHours bar = new OpeningHours(List.of(
                new OpeningHours.Period(Set.of(DayOfWeek.SATURDAY), LocalTime.of(20, 0), LocalTime.of(2, 0)),
                new OpeningHours.Period(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(12, 0))));

        assertThat(openAt(bar, "2026-11-21T19:59:59")).isFalse();
        assertThat(openAt(bar, "2026-11-21T20:00:00")).isTrue();
        assertThat(openAt(bar, "2026-11-22T01:59:59")).isTrue();
        assertThat(openAt(bar, "2026-11-22T02:00:00")).isFalse();
        assertThat(openAt(bar, "2026-11-23T11:59:00")).isTrue();
        assertThat(openAt(bar, "2026-11-23T12:00:00")).isFalse();
        OpeningHours always = new OpeningHours(
                List.of(new OpeningHours.Period(Set.of(DayOfWeek.values()), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
        assertThat(openAt(always, "2026-11-24T00:00:00")).isTrue();
        assertThat(openAt(always, "2026-11-24T23:59:59")).isTrue();
    }

    private static boolean openAt(OpeningHours hours, String local) {
        return hours.isOpenAt(ZonedDateTime.of(LocalDateTime.parse(local), ZoneId.of("Asia/Shanghai")));
    }
}
