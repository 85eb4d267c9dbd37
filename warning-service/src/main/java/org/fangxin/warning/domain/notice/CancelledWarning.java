package org.fangxin.warning.domain.notice;

import java.time.Instant;
import java.util.Set;
import org.fangxin.warning.domain.Bilingual;

/** Lifted before its time; stays readable. */
public record CancelledWarning(
        WarningHead head, Editions editions, String cancelledBy, Instant cancelledAt, Bilingual reason)
        implements PublicWarning {
    @Override
    public Instant changedAt() {
        return cancelledAt;
    }

    @Override
    public WarningStatus status() {
        return WarningStatus.CANCELLED;
    }

    @Override
    public Set<WarningAction> allowed() {
        return Set.of();
    }
}
