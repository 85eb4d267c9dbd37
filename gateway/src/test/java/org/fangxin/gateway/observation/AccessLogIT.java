package org.fangxin.gateway.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.fangxin.gateway.Reply;
import org.fangxin.gateway.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AccessLogIT extends RunningGateway {

    @Test
    void a_line_tells_what_was_asked_and_nothing_personal(CapturedOutput output) {
        Reply reply = call("GET", "/api/v1/complaints?q=13800138000")
                .bearer(ISSUER.token("user-4711"))
                .send();
        String line = "GET /api/v1/complaints 200 \\d+ " + reply.header("X-Request-Id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(output.getOut()).containsPattern(line));
        assertThat(output.getOut())
                .doesNotContain("13800138000")
                .doesNotContain("user-4711")
                .doesNotContain("Bearer");
    }

    @Test
    void requests_that_are_turned_away_have_a_line_too(CapturedOutput output) {
        Reply reply = call("GET", "/api/v1/complaints").bearer("broken").send();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(output.getOut())
                        .containsPattern("GET /api/v1/complaints 401 \\d+ " + reply.header("X-Request-Id")));
    }
}
