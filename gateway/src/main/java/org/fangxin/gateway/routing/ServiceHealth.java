package org.fangxin.gateway.routing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.fangxin.gateway.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether one service is ready, as it says itself. Part of the health report, not of the gateway's readiness. */
final class ServiceHealth implements HealthIndicator {

    /** The report is public: however often it is read, the services are asked no more often than this. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final ServiceRoute service;
    private final ServiceDocuments documents;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(Health health, Instant since) {}

    ServiceHealth(ServiceRoute service, ServiceDocuments documents, Clock clock) {
        this.service = service;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Known last = known;
        if (last == null || last.since().plus(FRESH).isBefore(clock.instant())) {
            last = new Known(asked(), clock.instant());
            known = last;
        }
        return last.health();
    }

    private Health asked() {
        try {
            int status = documents
                    .read(service, "/actuator/health/readiness")
                    .status()
                    .value();
            return (status == 200 ? Health.up() : Health.outOfService())
                    .withDetail("status", status)
                    .build();
        } catch (ProblemException unreachable) {
            return Health.down()
                    .withDetail("problem", unreachable.problem().code().text())
                    .build();
        } catch (IOException broken) {
            return Health.down().withDetail("problem", "bad-gateway").build();
        }
    }
}
