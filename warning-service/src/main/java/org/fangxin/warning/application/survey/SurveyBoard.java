package org.fangxin.warning.application.survey;

import java.util.Optional;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.survey.Survey;

/** Lists surveys, the newest first. */
public interface SurveyBoard {
    /**
     * A part of the list.
     *
     * @param after where the part before ended; empty for the first
     */
    Slice<Versioned<Survey>> list(Survey.Status status, Optional<Position> after, int limit);
}
