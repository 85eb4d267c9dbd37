package org.fangxin.complaint.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fangxin.contracts.codes.CalendarYear;
import org.fangxin.contracts.codes.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalDeadlinesTest {
    private static final LocalDate OLD_LAW = LocalDate.of(2026, 4, 14);
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 4, 15);

    private final LegalRules rules = LegalRules.shipped();
    private final WorkingCalendar calendar = WorkingCalendar.shipped();
    private final LegalClocks clocks = new LegalClocks(rules, calendar);

    @ParameterizedTest
    @CsvSource({
        "2026-04-30,  7, WORKING_DAYS,  STATUTORY,       2026-05-13, false",
        "2026-02-12,  7, WORKING_DAYS,  STATUTORY,       2026-02-28, false",
        "2026-11-23,  7, WORKING_DAYS,  STATUTORY,       2026-12-02, false",
        "2026-09-28, 15, WORKING_DAYS,  STATUTORY,       2026-10-23, false",
        "2026-09-28, 30, WORKING_DAYS,  STATUTORY,       2026-11-13, false",
        "2026-09-30,  5, WORKING_DAYS,  STATUTORY,       2026-10-13, false",
        "2025-09-26,  7, WORKING_DAYS,  STATUTORY,       2025-10-13, false",
        "2024-09-30,  7, WORKING_DAYS,  STATUTORY,       2024-10-15, false",
        "2026-01-28, 45, WORKING_DAYS,  STATUTORY,       2026-04-08, false",
        "2026-08-04, 60, CALENDAR_DAYS, STATUTORY,       2026-10-08, true",
        "2026-07-27, 60, CALENDAR_DAYS, STATUTORY,       2026-09-28, true",
        "2026-05-13, 60, CALENDAR_DAYS, STATUTORY,       2026-07-12, false",
        "2026-05-13, 60, CALENDAR_DAYS, ANY_NON_WORKING, 2026-07-13, true"
    })
    void counts_as_article_45_says(
            LocalDate start, int amount, DayCount unit, Roll roll, LocalDate due, boolean rolled) {
        Limit limit = new Limit(start, LimitKind.MEDIATION, amount, unit, roll, new LegalBasis("X", "1", "1"));

        LegalDeadline deadline = new LegalClocks(
                        new LegalRules(java.util.Map.of(), List.of(limit), List.of(), List.of()), calendar)
                .required(LimitKind.MEDIATION, start, start, List.of());

        assertThat(deadline.dueOn()).isEqualTo(due);
        assertThat(deadline.rolled()).isEqualTo(rolled);
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void chooses_the_law_by_the_day_of_receipt() {
        assertThat(rules.limit(LimitKind.MEDIATION, OLD_LAW)).get().satisfies(limit -> {
            assertThat(limit.amount()).isEqualTo(45);
            assertThat(limit.unit()).isEqualTo(DayCount.WORKING_DAYS);
            assertThat(limit.basis()).isEqualTo(new LegalBasis("SAMR-20", "2022", "21"));
        });
        assertThat(rules.limit(LimitKind.MEDIATION, NEW_LAW)).get().satisfies(limit -> {
            assertThat(limit.amount()).isEqualTo(60);
            assertThat(limit.unit()).isEqualTo(DayCount.CALENDAR_DAYS);
            assertThat(limit.basis()).isEqualTo(new LegalBasis("SAMR-121", "2026", "23"));
        });
    }

    @Test
    void knows_that_the_notice_to_a_named_reporter_was_dropped() {
        assertThat(rules.limit(LimitKind.REPORT_RESULT_NOTICE, OLD_LAW)).isPresent();
        assertThat(rules.limit(LimitKind.REPORT_RESULT_NOTICE, NEW_LAW)).isEmpty();
        assertThat(rules.limit(LimitKind.MEDIATION, LocalDate.of(2019, 12, 31))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LimitKind.class)
    void names_a_regulation_in_both_languages_for_every_limit(LimitKind kind) {
        LocalDate receivedOn = kind == LimitKind.REPORT_RESULT_NOTICE ? OLD_LAW : NEW_LAW;

        Limit limit = rules.limit(kind, receivedOn).orElseThrow();

        assertThat(rules.regulation(limit.basis().regulation())).get().satisfies(regulation -> {
            assertThat(regulation.zh()).isNotBlank();
            assertThat(regulation.en()).isNotBlank();
        });
    }

    @Test
    void names_the_article_of_a_step() {
        assertThat(rules.basis("REFUSED", OLD_LAW)).contains(new LegalBasis("SAMR-20", "2022", "15"));
        assertThat(rules.basis("REFUSED", NEW_LAW)).contains(new LegalBasis("SAMR-121", "2026", "16"));
        assertThat(rules.basis("DREAMT_OF", NEW_LAW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void has_as_many_working_days_a_year_as_the_notices_make(int year, int days) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(calendar::isWorkingDay))
                .hasSize(days);
    }

    @ParameterizedTest
    @CsvSource({"1,21", "2,16", "3,22", "4,21", "5,19", "6,21", "7,23", "8,21", "9,22", "10,18", "11,21", "12,23"})
    void has_as_many_working_days_a_month_of_2026_as_the_notice_makes(int month, int days) {
        LocalDate first = LocalDate.of(2026, month, 1);

        assertThat(first.datesUntil(first.plusMonths(1)).filter(calendar::isWorkingDay))
                .hasSize(days);
    }

    @Test
    void flags_a_due_day_beyond_the_announced_calendar_until_the_year_is_known() {
        LocalDate received = LocalDate.of(2026, 12, 25);

        LegalDeadline guessed = clocks.required(LimitKind.ACCEPTANCE_DECISION, received, received, List.of());
        CalendarYear year =
                new CalendarYear(2027, Set.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4)), Set.of());
        LegalDeadline known = new LegalClocks(rules, calendar.with(List.of(year)))
                .required(LimitKind.ACCEPTANCE_DECISION, received, received, List.of());

        assertThat(guessed.dueOn()).isEqualTo("2027-01-06");
        assertThat(guessed.provisional()).isTrue();
        assertThat(known.dueOn()).isEqualTo("2027-01-07");
        assertThat(known.provisional()).isFalse();
    }

    @Test
    void leaves_out_the_days_of_a_pause() {
        LocalDate accepted = LocalDate.of(2026, 5, 13);
        Pause test = Pause.since(Pause.Reason.TESTING, LocalDate.of(2026, 6, 1)).endedOn(LocalDate.of(2026, 6, 11));

        assertThat(clocks.required(LimitKind.MEDIATION, accepted, accepted, List.of(test))
                        .dueOn())
                .isEqualTo("2026-07-22");
    }

    @Test
    void has_no_last_day_while_a_pause_lasts() {
        LocalDate accepted = LocalDate.of(2026, 5, 13);
        List<Pause> pauses = List.of(Pause.since(Pause.Reason.TESTING, accepted));

        assertThatThrownBy(() -> clocks.required(LimitKind.MEDIATION, accepted, accepted, pauses))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, GREEN",
        "2026-11-24, GREEN",
        "2026-11-25, YELLOW",
        "2026-11-27, YELLOW",
        "2026-11-30, RED",
        "2026-12-02, RED",
        "2026-12-10, RED"
    })
    void shows_yellow_from_five_and_red_from_two_working_days_left(LocalDate today, TrafficLight light) {
        assertThat(clocks.light(LocalDate.of(2026, 12, 2), today)).isEqualTo(light);
    }
}
