package org.fangxin.merchant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.fangxin.platform.time.CityTime;

/** A clock that stands still until a test moves it. */
public final class TestTime extends Clock {
    private Instant now;

    public TestTime(String now) {
        this.now = Instant.parse(now);
    }

    public CityTime inTheCity() {
        return new CityTime(this, ZoneId.of("Asia/Shanghai"));
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
