package org.fangxin.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent.
 *
 * @param aggregates how many aggregates have pending events
 * @param oldest when the oldest pending event happened, of the 1,000 aggregates that wait longest; null if none waits
 * @param parked how many events the broker refused for good and an operator has to look at
 */
public record Backlog(long aggregates, @Nullable Instant oldest, long parked) {}
