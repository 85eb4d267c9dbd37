package org.fangxin.contracts.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, 7, 2026-05-13",
        "2026-02-12, 7, 2026-02-28",
        "2026-11-23, 7, 2026-12-02",
        "2026-09-28, 15, 2026-10-23",
        "2026-09-30, 5, 2026-10-13",
        "2025-09-26, 7, 2025-10-13",
        "2024-09-30, 7, 2024-10-15",
        "2026-11-23, 0, 2026-11-23"
    })
    void counts_working_days_from_the_day_after(LocalDate day, int count, LocalDate last) {
        assertThat(calendar.after(day, count)).isEqualTo(last);
    }

    @Test
    void counts_a_year_whose_notice_is_not_out_without_its_fixed_holidays() {
        assertThat(calendar.knows(2026)).isTrue();
        assertThat(calendar.knows(2027)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2027-01-01"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2027-01-02"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2027-01-04"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2027-10-03"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2027-05-03"))).isTrue();
    }
}
