package org.fangxin.warning.application.notice;

import java.util.Optional;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Warning;

/** Lists warnings, newest first: by publication, drafts by creation. */
public interface WarningBoard {
    /**
     * A part of the list.
     *
     * @param after where the part before ended; empty for the first
     */
    Slice<Versioned<Warning>> list(WarningFilter filter, Optional<Position> after, int limit);

    /**
     * A part of the list of public warnings in the order of their last change, newest first, as feeds need it.
     *
     * @param after where the part before ended; empty for the first
     */
    Slice<Versioned<Warning>> recent(WarningFilter filter, Optional<Position> after, int limit);
}
