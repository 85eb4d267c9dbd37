package org.fangxin.complaint.application;

import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** Lists of complaints. Every query is served by one index, however large the collection. */
@FunctionalInterface
public interface ComplaintSearch {
    /** The next complaints of a list, after a position of the same list. */
    Slice<Held> find(ComplaintQuery query, @Nullable Position after, int limit);
}
