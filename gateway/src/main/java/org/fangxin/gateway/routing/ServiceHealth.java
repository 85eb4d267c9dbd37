package org.fangxin.gateway.routing;

import java.io.IOException;
import org.fangxin.gateway.problems.ProblemException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether one service is ready, as it says itself. Part of the health report, not of the gateway's readiness. */
final class ServiceHealth implements HealthIndicator {

    private final ServiceRoute service;
    private final ServiceDocuments documents;

    ServiceHealth(ServiceRoute service, ServiceDocuments documents) {
        this.service = service;
        this.documents = documents;
    }

    @Override
    public Health health() {
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
