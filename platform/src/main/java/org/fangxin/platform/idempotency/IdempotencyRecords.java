package org.fangxin.platform.idempotency;

import java.time.Duration;
import java.time.Instant;

/** The memory of requests that were made under an {@code Idempotency-Key}. */
public interface IdempotencyRecords {
    /**
     * Begins a request, or tells what became of an earlier one.
     *
     * @param key whose intention it is
     * @param fingerprint hash of the request's body
     * @param now the present
     * @param lease for how long nobody else may begin the same; afterwards the process is taken for dead
     */
    Attempt begin(RequestKey key, String fingerprint, Instant now, Duration lease);

    /** Remembers the answer until the given time. */
    void complete(RequestKey key, StoredAnswer answer, Instant until);

    /** Forgets an attempt that changed nothing. */
    void release(RequestKey key);

    /** Removes what is no longer needed. */
    void purge(Instant now);
}
