package org.fangxin.warning.application.notice;

import java.time.Clock;
import java.time.Instant;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.PublishedWarning;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.Warnings;

/** Ends the warnings whose time is over. Several processes may do it at once: each warning ends once. */
public final class ExpireWarnings {
    private static final int AT_ONCE = 200;

    private final Warnings warnings;
    private final DueWarnings due;
    private final Clock clock;

    public ExpireWarnings(Warnings warnings, DueWarnings due, Clock clock) {
        this.warnings = warnings;
        this.due = due;
        this.clock = clock;
    }

    /** One round over the warnings that are due. */
    public void run() {
        Instant now = clock.instant();
        for (Versioned<Warning> held : due.expiredBy(now, AT_ONCE)) {
            if (held.value() instanceof PublishedWarning published
                    && !published.notice().period().covers(now)) {
                warnings.replace(published.expire(now), held.version());
            }
        }
    }
}
