package org.fangxin.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.PathNotFoundException;
import java.net.http.HttpHeaders;
import java.util.List;

/** An answer over HTTP, and what tests say about it. Paths are JSON paths without the leading {@code $.}. */
public record Reply(int status, HttpHeaders headers, String body) {
    public Reply is(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
        return this;
    }

    public Reply isProblem(int expected, String code) {
        return is(expected).has("code", code);
    }

    /** A problem that names a place: {@code /purchase/amount} and what is wrong there. */
    public Reply pointsAt(String pointer, String code) {
        assertThat(this.<List<String>>read("errors[?(@.pointer=='" + pointer + "')].code"))
                .as(body)
                .contains(code);
        return this;
    }

    public Reply has(String path, Object value) {
        assertThat(this.<Object>read(path)).as(path + " of " + body).isEqualTo(value);
        return this;
    }

    public Reply lacks(String path) {
        try {
            assertThat(this.<Object>read(path)).as(path + " of " + body).isNull();
        } catch (PathNotFoundException absent) {
            return this;
        }
        return this;
    }

    public Reply hasHeader(String name, String pattern) {
        assertThat(header(name)).as(name).matches(pattern);
        return this;
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public <T> T read(String path) {
        return JsonPath.read(body, "$." + path);
    }
}
