package org.fangxin.warning.domain.acknowledgement;

import java.util.Optional;
import org.fangxin.warning.domain.Versioned;

/** Keeps acknowledgements. */
public interface Acknowledgements {
    /** A partner's acknowledgement of a warning. */
    Optional<Versioned<Acknowledgement>> find(String warningId, String partner);

    /** Adds the first; false when the partner has one for this warning. */
    boolean create(Acknowledgement acknowledgement);

    /** Writes a change over the version that it is based on; false when that is no longer the newest. */
    boolean replace(Acknowledgement acknowledgement, long basedOn);
}
