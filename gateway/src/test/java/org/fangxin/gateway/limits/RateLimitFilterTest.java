package org.fangxin.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.fangxin.gateway.config.GatewayProperties.RateLimit;
import org.fangxin.gateway.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitFilterTest {
    private final RateLimitFilter filter =
            new RateLimitFilter(new ClientAllowance(new RateLimit(true, 20, Duration.ofDays(1))));

    @Test
    void a_request_that_asks_several_things_counts_as_often() throws ServletException, IOException {
        assertThat(remaining("/api/v1/warnings")).isEqualTo(19);
        assertThat(remaining("/dashboard/data", "q", "a", "q", "b", "q", "c")).isEqualTo(16);
        assertThat(remaining("/api/v1/statistics/overview")).isEqualTo(12);
        assertThat(remaining("/dashboard/data")).isEqualTo(11);

        String[] twelve = new String[24];
        for (int i = 0; i < twelve.length; i += 2) {
            twelve[i] = "q";
            twelve[i + 1] = "a";
        }
        assertThatThrownBy(() -> remaining("/dashboard/data", twelve)).isInstanceOf(ProblemException.class);
        assertThat(remaining("/api/v1/warnings")).as("nothing was taken").isEqualTo(10);
    }

    private int remaining(String path, String... parameters) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        for (int i = 0; i < parameters.length; i += 2) {
            request.addParameter(parameters[i], parameters[i + 1]);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return Integer.parseInt(String.valueOf(response.getHeader("RateLimit")).replaceAll(".*r=(\\d+).*", "$1"));
    }
}
