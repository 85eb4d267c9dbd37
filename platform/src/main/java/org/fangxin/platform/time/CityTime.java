package org.fangxin.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The city's civil time. Legal limits count calendar days of the city, so a day begins at its midnight, not at UTC's.
 *
 * @param clock source of the present
 * @param zone the city's time zone, {@code Asia/Shanghai} for Hangzhou
 */
public record CityTime(Clock clock, ZoneId zone) {
    /** The present moment. */
    public Instant now() {
        return clock.instant();
    }

    /** Today's date in the city. */
    public LocalDate today() {
        return on(now());
    }

    /** The city's date at a moment. */
    public LocalDate on(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** The moment at which a date begins in the city. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** The present as the city's clocks show it. */
    public ZonedDateTime here() {
        return now().atZone(zone);
    }
}
