package org.fangxin.warning.domain.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a notice applies.
 *
 * @param effectiveAt from when
 * @param onsetAt when the danger itself is expected to begin; null when it is there already
 * @param expiresAt until when, exclusive; null means until it is lifted
 */
public record Period(
        Instant effectiveAt,
        @Nullable Instant onsetAt,
        @Nullable Instant expiresAt) {
    /** Whether the notice applies at this moment. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(effectiveAt) && (expiresAt == null || moment.isBefore(expiresAt));
    }
}
