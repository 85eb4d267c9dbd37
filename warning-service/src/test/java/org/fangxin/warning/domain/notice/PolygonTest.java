package org.fangxin.warning.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolygonTest {
    @Test
    void takes_a_closed_outline() {
        assertThat(polygon(120, 30, 121, 30, 121, 31, 120, 31, 120, 30).flaw()).isEmpty();
        assertThat(polygon(120, 30, 122, 30, 122, 32, 121, 31, 120, 32, 120, 30).flaw())
                .isEmpty();
    }

    @Test
    void refuses_one_that_is_open() {
        assertThat(polygon(120, 30, 121, 30, 121, 31, 120, 31).flaw()).contains("polygon-not-closed");
    }

    @Test
    void refuses_too_few_and_too_many_points() {
        assertThat(polygon(120, 30, 121, 30, 120, 30).flaw()).contains("polygon-size");
        List<GeoPoint> circle = new ArrayList<>(IntStream.range(0, Polygon.MAX_POINTS)
                .mapToObj(i -> new GeoPoint(120 + Math.cos(i / 32.0), 30 + Math.sin(i / 32.0)))
                .toList());
        circle.add(circle.getFirst());
        assertThat(new Polygon(circle).flaw()).contains("polygon-size");
        circle.remove(100);
        assertThat(new Polygon(circle).flaw()).isEmpty();
    }

    @Test
    void refuses_points_that_do_not_exist() {
        assertThat(polygon(120, 30, 181, 30, 121, 31, 120, 30).flaw()).contains("polygon-off-earth");
        assertThat(polygon(120, 30, 121, 91, 121, 31, 120, 30).flaw()).contains("polygon-off-earth");
    }

    @Test
    void refuses_a_bow_tie() {
        assertThat(polygon(120, 30, 121, 31, 121, 30, 120, 31, 120, 30).flaw()).contains("polygon-crosses-itself");
    }

    @Test
    void refuses_an_outline_that_touches_itself() {
        assertThat(polygon(120, 30, 122, 30, 121, 31, 121, 30, 120, 31, 120, 30).flaw())
                .contains("polygon-crosses-itself");
        assertThat(polygon(120, 30, 121, 30, 120, 30, 121, 31, 120, 30).flaw()).contains("polygon-crosses-itself");
    }

    @Test
    void refuses_a_spike_that_runs_back_along_itself() {
        assertThat(polygon(120, 30, 122, 30, 121, 30, 121, 31, 120, 30).flaw()).contains("polygon-crosses-itself");
    }

    private static Polygon polygon(double... lngLat) {
        return new Polygon(IntStream.range(0, lngLat.length / 2)
                .mapToObj(i -> new GeoPoint(lngLat[2 * i], lngLat[2 * i + 1]))
                .toList());
    }
}
