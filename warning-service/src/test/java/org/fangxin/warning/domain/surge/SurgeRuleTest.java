package org.fangxin.warning.domain.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurgeRuleTest {
    private final SurgeRule rule = new SurgeRule(7, 5, 4, 2, 0.5);

    @ParameterizedTest(name = "{0} complaints where {1} came in the four weeks before: surge {2}")
    @CsvSource({"4, 0, false", "5, 0, true", "5, 10, true", "5, 11, false", "10, 20, true", "9, 20, false"})
    void is_a_surge_from_the_minimum_on_and_at_twice_the_usual(int count, int fourWeeksBefore, boolean surge) {
        assertThat(rule.isSurge(count, rule.usual(fourWeeksBefore))).isEqualTo(surge);
    }

    @ParameterizedTest(name = "{0} complaints: calm {1}")
    @CsvSource({"2, true", "3, false", "5, false"})
    void is_calm_below_half_the_minimum(int count, boolean calm) {
        assertThat(rule.isCalm(count)).isEqualTo(calm);
    }

    @Test
    void has_a_window_that_includes_its_last_day() {
        assertThat(rule.windowStart(LocalDate.of(2026, 11, 24))).isEqualTo(LocalDate.of(2026, 11, 18));
    }

    @Test
    void scales_what_is_usual_to_the_length_of_the_window() {
        assertThat(new SurgeRule(14, 5, 4, 2, 0.5).usual(8)).isEqualTo(4.0);
    }

    @Test
    void does_not_exist_outside_its_limits() {
        assertThatThrownBy(() -> new SurgeRule(7, 5, 4, 0.9, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SurgeRule(7, 5, 4, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
