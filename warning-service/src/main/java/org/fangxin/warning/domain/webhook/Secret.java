package org.fangxin.warning.domain.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signing secret.
 *
 * @param value {@code whsec_} and base64 of 32 random bytes
 * @param until when it stops being used; null for the newest
 */
public record Secret(
        String value, Instant createdAt, @Nullable Instant until) {
    /** Whether messages are signed with it at this moment. */
    public boolean signsAt(Instant moment) {
        return until == null || moment.isBefore(until);
    }

    /** Without the secret itself. */
    @Override
    public String toString() {
        return "Secret[createdAt=" + createdAt + ", until=" + until + "]";
    }
}
