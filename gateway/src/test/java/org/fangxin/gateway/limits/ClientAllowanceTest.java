package org.fangxin.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.fangxin.gateway.config.GatewayProperties.RateLimit;
import org.junit.jupiter.api.Test;

class ClientAllowanceTest {

    private final ClientAllowance allowance = new ClientAllowance(new RateLimit(true, 2, Duration.ofHours(1)));

    @Test
    void a_client_that_has_used_up_its_allowance_waits_for_the_next_request_to_be_due() {
        assertThat(allowance.take("a", 1).remaining()).isEqualTo(1);
        assertThat(allowance.take("a", 1).remaining()).isZero();
        ClientAllowance.State refused = allowance.take("a", 1);
        assertThat(refused.granted()).isFalse();
        assertThat(refused.next()).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
        assertThat(refused.full()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
    }

    @Test
    void clients_do_not_use_up_each_others() {
        allowance.take("a", 1);
        allowance.take("a", 1);
        assertThat(allowance.take("b", 1).granted()).isTrue();
    }
}
