package org.fangxin.platform.kafka;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Down when a listener was stopped by a failure that it cannot survive. It does not count for readiness: requests are
 * served without listeners, from what has arrived so far.
 */
final class ListenerHealth extends AbstractHealthIndicator {
    private final EventContainers containers;

    ListenerHealth(EventContainers containers) {
        super("The listeners cannot be asked");
        this.containers = containers;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (containers.inOrder()) {
            builder.up();
        } else {
            builder.down().withDetail("reason", "a listener has stopped; see the log and restart the service");
        }
    }
}
