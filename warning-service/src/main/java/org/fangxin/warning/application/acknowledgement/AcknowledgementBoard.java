package org.fangxin.warning.application.acknowledgement;

import java.util.Optional;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.domain.acknowledgement.Acknowledgement;

/** Lists acknowledgements of a warning, by partner. */
public interface AcknowledgementBoard {
    /**
     * A part of the list.
     *
     * @param after where the part before ended; empty for the first
     */
    Slice<Acknowledgement> of(String warningId, Optional<Position> after, int limit);
}
