package org.fangxin.complaint.domain.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** All reports. A change and its event are one write. */
public interface Reports {
    /** The report of this id. */
    Optional<Held> find(String id);

    /** The report that a request filed. */
    Optional<Held> filedBy(String requestKey);

    /** Adds a report; false when its request has already filed one. */
    boolean add(Report report, ReportEvent event);

    /** Replaces a report; gives its new version, or nothing when another change came first. */
    OptionalLong replace(Report report, long expectedVersion, ReportEvent event);

    /** Reports at which the platform has to look by this day, the longest waiting first. */
    List<Held> alarmed(LocalDate today, int limit);

    /**
     * The reports that bureaus handle, the next due first.
     *
     * @param districts area codes; a city's code stands for all its districts
     * @param stage only those in this stage; null for all
     */
    Slice<Held> queue(Set<String> districts, @Nullable String stage, @Nullable Position after, int limit);

    /** A report as it is kept, with its version. */
    record Held(Report report, long version) {}
}
