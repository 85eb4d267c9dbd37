package org.fangxin.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that tests set; it stands still in between. */
public final class CityClock extends Clock {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private volatile Instant now = Instant.parse("2026-11-23T02:00:00Z");

    /** Ten in the morning of a day in the city. */
    public void setTo(String day) {
        now = LocalDate.parse(day).atTime(10, 0).atZone(CITY).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
