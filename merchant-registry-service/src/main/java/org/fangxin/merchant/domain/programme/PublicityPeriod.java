package org.fangxin.merchant.domain.programme;

import java.time.LocalDate;
import org.fangxin.contracts.codes.WorkingCalendar;

/**
 * How long an intended award is publicised (公示期). The first day is not counted.
 *
 * @param days how many days
 * @param count which days count
 */
public record PublicityPeriod(int days, Count count) {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();

    public PublicityPeriod {
        if (days < 1) {
            throw new IllegalArgumentException("a publicity period needs at least one day, not " + days);
        }
    }

    /** Which days count. */
    public enum Count {
        /** 工作日. */
        WORKING_DAYS,
        /** 自然日. */
        CALENDAR_DAYS
    }

    /** The last day of a period that begins on a day. */
    public LocalDate last(LocalDate first) {
        return switch (count) {
            case WORKING_DAYS -> CALENDAR.after(first, days);
            case CALENDAR_DAYS -> first.plusDays(days);
        };
    }
}
