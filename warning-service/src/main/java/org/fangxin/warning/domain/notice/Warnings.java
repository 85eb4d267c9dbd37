package org.fangxin.warning.domain.notice;

import java.util.Optional;
import org.fangxin.warning.domain.Versioned;

/** Keeps warnings. */
public interface Warnings {
    /** The warning of this id. */
    Optional<Versioned<Warning>> find(String id);

    /** The warning that this request created; survives a crash between creating and answering. */
    Optional<Versioned<Warning>> createdBy(String requestKey);

    /** Adds one; false when its id exists or the request created one before, in both cases nothing changes. */
    boolean create(DraftWarning warning);

    /**
     * Writes a change over the version that it is based on, together with what others hear of it.
     *
     * @return the new version; empty when another change came first
     */
    Optional<Long> replace(WarningChange change, long basedOn);
}
