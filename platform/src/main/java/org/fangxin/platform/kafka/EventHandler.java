package org.fangxin.platform.kafka;

/**
 * Takes one type of event. Delivery is at least once and in order per subject, so a handler checks for duplicates in
 * the same write that has its effect, see {@link org.fangxin.platform.mongo.SequenceGuard}.
 *
 * @param <T> the event's record from the contracts
 */
@FunctionalInterface
public interface EventHandler<T> {
    /**
     * Has the event's effect. Whatever it throws makes the event come again: for ever while the store is away, else
     * a bounded number of times, after which the event becomes a dead letter.
     */
    void handle(EventEnvelope envelope, T data);
}
