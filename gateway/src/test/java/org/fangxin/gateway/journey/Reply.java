package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answered. */
record Reply(HttpResponse<String> response) {
    int status() {
        return response.statusCode();
    }

    /** The value of a header, or null. */
    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    String body() {
        return response.body();
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    /** The text at a JSON pointer; empty when there is none. */
    String text(String pointer) {
        return json().at(pointer).asString("");
    }

    /** Fails with the whole answer unless the status is the expected one. */
    Reply expect(int status) {
        assertThat(status())
                .as("%s %s: %s", response.request().method(), response.uri(), body())
                .isEqualTo(status);
        return this;
    }

    /** Fails unless this is a problem (RFC 9457) with the status and code, complete in all its members. */
    Reply expectProblem(int status, String code) {
        expect(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(text("/code")).as(body()).isEqualTo(code);
        assertThat(text("/type")).endsWith("/problems/" + code);
        assertThat(json().at("/status").asInt()).isEqualTo(status);
        assertThat(text("/title")).isNotBlank();
        assertThat(text("/detail")).isNotBlank();
        assertThat(text("/instance")).isEqualTo(response.uri().getPath());
        assertThat(text("/traceId")).isNotBlank();
        return this;
    }

    /** Fails unless one of the problem's errors points to the place. */
    Reply expectPointer(String pointer) {
        assertThat(json().at("/errors").findValuesAsString("pointer"))
                .as(body())
                .contains(pointer);
        return this;
    }
}
