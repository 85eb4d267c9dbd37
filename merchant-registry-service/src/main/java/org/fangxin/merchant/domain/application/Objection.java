package org.fangxin.merchant.domain.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An objection (异议) to an intended award. Anybody may raise one, without a name.
 *
 * @param text what speaks against the award; it may name persons, so only reviewers read it
 * @param result what the bureau found; null while it looks into it
 */
public record Objection(
        String id, Instant at, String text, @Nullable Result result) {
    /**
     * What the bureau found.
     *
     * @param upheld whether the objection holds, so that there is no award
     * @param reason why, for the public
     * @param by account of the reviewer
     */
    public record Result(boolean upheld, String reason, String by, Instant at) {}

    /** Whether the bureau still looks into it. */
    public boolean isOpen() {
        return result == null;
    }

    /** Whether it holds. */
    public boolean isUpheld() {
        return result != null && result.upheld();
    }

    /** The same with its result. */
    Objection decided(Result found) {
        return new Objection(id, at, text, found);
    }
}
