package org.fangxin.complaint.domain.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fangxin.contracts.codes.WorkingCalendar;

/** How long a case took; the day of receipt is not counted (SAMR Order 121 article 45). */
final class Durations {
    private Durations() {}

    static long days(LocalDate receivedOn, LocalDate endedOn) {
        return Math.max(0, ChronoUnit.DAYS.between(receivedOn, endedOn));
    }

    static long workingDays(LocalDate receivedOn, LocalDate endedOn, WorkingCalendar calendar) {
        long days = 0;
        for (LocalDate day = receivedOn.plusDays(1); !day.isAfter(endedOn); day = day.plusDays(1)) {
            days += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }
}
