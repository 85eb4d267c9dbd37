package org.fangxin.warning.application.notice;

import java.time.Instant;
import java.util.List;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Warning;

/** Finds published warnings whose time is over. */
public interface DueWarnings {
    /** Published warnings that expired by this moment, those first that are longest over. */
    List<Versioned<Warning>> expiredBy(Instant now, int limit);
}
