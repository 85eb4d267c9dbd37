package org.fangxin.warning.application.outreach;

import java.time.Instant;
import java.util.Optional;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.outreach.Activity;
import org.fangxin.warning.domain.outreach.ActivityKind;
import org.jspecify.annotations.Nullable;

/** Lists activities. */
public interface ActivityBoard {
    /**
     * Which activities a list shows; what is null does not matter.
     *
     * @param when those to come (the next first), those past, or all (the latest first)
     * @param now the moment that divides the two
     */
    record Filter(
            When when,
            @Nullable ActivityKind kind,
            @Nullable String district,
            Instant now) {}

    /** Divides activities by time. */
    enum When {
        /** Not over yet, the one that ends next first. */
        UPCOMING,
        /** Over, the latest first. */
        PAST,
        /** Every one, the latest first. */
        ALL
    }

    /**
     * A part of the list.
     *
     * @param after where the part before ended; empty for the first
     */
    Slice<Versioned<Activity>> list(Filter filter, Optional<Position> after, int limit);
}
