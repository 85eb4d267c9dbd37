package org.fangxin.warning.domain.notice;

import java.time.Instant;
import java.util.Set;

/** Its time is over; stays readable. */
public record ExpiredWarning(WarningHead head, Editions editions, Instant expiredAt) implements PublicWarning {
    @Override
    public Instant changedAt() {
        return expiredAt;
    }

    @Override
    public WarningStatus status() {
        return WarningStatus.EXPIRED;
    }

    @Override
    public Set<WarningAction> allowed() {
        return Set.of();
    }
}
