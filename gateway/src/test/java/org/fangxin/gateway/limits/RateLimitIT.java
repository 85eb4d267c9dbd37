package org.fangxin.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.fangxin.gateway.Reply;
import org.fangxin.gateway.RunningGateway;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"fangxin.gateway.rate-limit.requests=3", "fangxin.gateway.rate-limit.window=1h"})
class RateLimitIT extends RunningGateway {

    @Test
    void each_client_has_its_own_allowance_and_is_told_what_is_left() {
        Reply first = as("u1");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"client\";q=3;w=3600");
        assertThat(first.header("RateLimit")).matches("\"client\";r=2;t=1[12]\\d\\d");
        as("u1");
        as("u1");
        Reply refused = as("u1").isProblem(429, "too-many-requests");
        assertThat(refused.header("RateLimit")).startsWith("\"client\";r=0;");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 1200);

        assertThat(as("u2").status()).as("another subject").isEqualTo(200);
        assertThat(get("/api/v1/warnings").status()).as("the address").isEqualTo(200);
        for (int i = 0; i < 5; i++) {
            assertThat(get("/actuator/health/readiness").status()).isEqualTo(200);
        }
    }

    private Reply as(String subject) {
        return call("GET", "/api/v1/warnings").bearer(ISSUER.token(subject)).send();
    }
}
