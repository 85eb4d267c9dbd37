package org.fangxin.complaint.domain.report;

import java.util.Map;
import java.util.Optional;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** Identities of reporters, apart from their reports. */
public interface Reporters {
    /** Keeps who filed a report. */
    void keep(String reportId, Reporter reporter);

    /** Keeps who filed many reports, by their ids; what is kept already stays. */
    void keepAll(Map<String, Reporter> reporters);

    /** Who filed a report; empty when it is anonymous. */
    Optional<Reporter> of(String reportId);

    /** Whether an account filed a report under its name. */
    boolean isOwner(String reportId, String userId);

    /** Ids of the reports that an account filed under its name, the newest first, after a position. */
    Slice<String> reportsOf(String userId, @Nullable Position after, int limit);

    /** Forgets who filed a report that was not kept in the end. */
    void forget(String reportId);
}
