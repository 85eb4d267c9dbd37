package org.fangxin.merchant.domain.place;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/**
 * When a store is open in an ordinary week.
 *
 * @param periods stretches of opening, possibly several a day
 */
public record OpeningHours(List<Period> periods) {
    public OpeningHours {
        periods = List.copyOf(periods);
    }

    /**
     * A stretch of opening on some days of the week.
     *
     * @param opens when it begins
     * @param closes when it ends; not later than the beginning means on the next day
     */
    public record Period(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {
        public Period {
            days = Set.copyOf(days);
        }

        private boolean holds(DayOfWeek day, LocalTime time) {
            boolean overMidnight = !closes.isAfter(opens);
            if (days.contains(day) && !time.isBefore(opens) && (overMidnight || time.isBefore(closes))) {
                return true;
            }
            return overMidnight && days.contains(day.minus(1)) && time.isBefore(closes);
        }
    }

    /** Whether the store is open, by the clocks of its place. */
    public boolean isOpenAt(ZonedDateTime moment) {
        return periods.stream().anyMatch(period -> period.holds(moment.getDayOfWeek(), moment.toLocalTime()));
    }
}
