package org.fangxin.gateway;

import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Reply(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body());
    }

    /** All values of a header, joined; null when it is absent. */
    public String header(String name) {
        List<String> values = response.headers().allValues(name);
        return values.isEmpty() ? null : String.join(", ", values);
    }

    /** The service that answered. */
    public String service() {
        Assertions.assertThat(status()).as(body()).isEqualTo(200);
        return json().path("service").asString();
    }

    /** Checks that this is a complete problem of the gateway with this status and code. */
    public Reply isProblem(int status, String code) {
        Assertions.assertThat(status()).as(body()).isEqualTo(status);
        Assertions.assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        Assertions.assertThat(json().path("code").asString()).isEqualTo(code);
        Assertions.assertThat(json().path("type").asString()).isEqualTo("https://fangxin.example/problems/" + code);
        Assertions.assertThat(json().path("status").asInt()).isEqualTo(status);
        Assertions.assertThat(json().path("title").asString()).isNotBlank();
        Assertions.assertThat(json().path("detail").asString()).isNotBlank().doesNotContain("{");
        Assertions.assertThat(json().path("traceId").asString())
                .matches("[0-9a-f]{32}")
                .isEqualTo(header("X-Request-Id"));
        return this;
    }
}
