package org.fangxin.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are relayed.
 *
 * @param poll how often to look for events that no signal announced (those of a killed instance)
 * @param batch how many aggregates one round takes
 * @param lease how long one instance keeps an aggregate to itself; the clocks of the instances must agree better
 * @param sendTimeout how long one event may take until the broker acknowledges it
 * @param firstPause pause after the first failure, doubled with each further one
 * @param longestPause longest pause while the broker or the store is away, so also how late the recovery is noticed
 * @param tries how often an event that the broker refuses is tried before it is parked
 * @param measure how often the backlog is measured
 */
@ConfigurationProperties("fangxin.outbox")
public record OutboxProperties(
        @DefaultValue("250ms") Duration poll,
        @DefaultValue("100") int batch,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("10s") Duration sendTimeout,
        @DefaultValue("250ms") Duration firstPause,
        @DefaultValue("5s") Duration longestPause,
        @DefaultValue("5") int tries,
        @DefaultValue("5s") Duration measure) {
    public OutboxProperties {
        if (lease.compareTo(sendTimeout.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException(
                    "fangxin.outbox.lease must be at least twice fangxin.outbox.send-timeout");
        }
    }
}
