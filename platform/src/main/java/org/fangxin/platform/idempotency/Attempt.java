package org.fangxin.platform.idempotency;

import java.time.Duration;

/** What a repeated or first request meets. */
public sealed interface Attempt {
    /** Nobody did this yet: go on, then complete or release. */
    record First() implements Attempt {}

    /** It was done: this was the answer. */
    record Done(StoredAnswer answer) implements Attempt {}

    /**
     * Somebody is at it.
     *
     * @param retryAfter when to ask again
     */
    record Running(Duration retryAfter) implements Attempt {}

    /** The key was used for another body. */
    record OtherBody() implements Attempt {}
}
