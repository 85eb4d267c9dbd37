package org.fangxin.merchant.domain.sync;

import java.time.Instant;
import java.util.Optional;

/** How far each partner says it has come. */
public interface Checkpoints {
    /** A partner's checkpoint; empty when it never set one. */
    Optional<Checkpoint> find(String partner);

    /** Sets a partner's checkpoint, also back to an earlier place. */
    void set(String partner, Checkpoint checkpoint);

    /**
     * What a partner acknowledged.
     *
     * @param at when it did
     */
    record Checkpoint(ChangeToken token, Instant at) {}
}
