package org.fangxin.warning.application.outreach;

import java.util.Optional;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.domain.outreach.Feedback;

/** Lists the comments of an activity's participants, the newest first. */
public interface FeedbackBoard {
    /**
     * A part of the list.
     *
     * @param after where the part before ended; empty for the first
     */
    Slice<Feedback> of(String activityId, Optional<Position> after, int limit);
}
