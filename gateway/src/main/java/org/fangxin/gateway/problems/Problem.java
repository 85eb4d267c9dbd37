package org.fangxin.gateway.problems;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/**
 * One occurrence of an error.
 *
 * @param code what went wrong
 * @param arguments fill the placeholders of its text
 * @param members further members of the problem document, such as {@code service}
 * @param headers go with the response
 */
public record Problem(
        ProblemCode code, List<Object> arguments, Map<String, Object> members, Map<String, String> headers) {

    public static Problem of(ProblemCode code, Object... arguments) {
        return new Problem(code, List.of(arguments), Map.of(), Map.of());
    }

    /** Adds a member of the problem document. */
    public Problem with(String member, Object value) {
        return new Problem(code, arguments, plus(members, member, value), headers);
    }

    /** Adds a response header. */
    public Problem header(String name, String value) {
        return new Problem(code, arguments, members, plus(headers, name, value));
    }

    /** Tells the caller when to come back, in whole seconds and at least one. */
    public Problem retryAfter(Duration pause) {
        return header(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, pause.plusNanos(999_999_999).toSeconds())));
    }

    public ProblemException exception() {
        return new ProblemException(this);
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return Map.copyOf(more);
    }
}
