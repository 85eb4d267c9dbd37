package org.fangxin.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.fangxin.gateway.Reply;
import org.junit.jupiter.api.Test;

/** The overview needs every service; it says which one is down. */
class OverviewOutageIT extends GatewayInOutage {
    @Test
    void names_the_service_that_is_down_and_when_to_come_back() {
        Reply reply = get("/api/v1/statistics/overview").isProblem(503, "service-unavailable");

        assertThat(reply.header("Retry-After")).isEqualTo("1");
        assertThat(reply.json().path("service").asString()).isEqualTo("merchant-registry-service");
    }
}
