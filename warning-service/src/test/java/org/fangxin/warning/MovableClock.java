package org.fangxin.warning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.fangxin.platform.time.CityTime;

/** A clock that a test sets. */
public final class MovableClock extends Clock {
    private Instant now;

    public MovableClock(String now) {
        this.now = Instant.parse(now);
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    public CityTime city() {
        return new CityTime(this, ZoneId.of("Asia/Shanghai"));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return now;
    }
}
