package org.fangxin.warning.domain.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to deliver a message.
 *
 * @param status HTTP status of the answer; null when there was none
 * @param failure why there was no answer: {@code timeout}, {@code refused-address}, {@code unreachable}; null when there
 *     was one
 */
public record Attempt(
        Instant at, @Nullable Integer status, @Nullable String failure, long millis) {}
