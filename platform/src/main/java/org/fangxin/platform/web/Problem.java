package org.fangxin.platform.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * An error as the API tells it (RFC 9457). Texts in the reader's language come from the message bundles by its code:
 * {@code problem.<code>.title} and {@code problem.<code>.detail}, {@code error.<code>} for each violation.
 *
 * @param status HTTP status
 * @param code stable code in kebab case; the problem's type is {@code <public URL>/problems/<code>}
 * @param arguments what the detail names, <code>{0}</code> and so on
 * @param violations what is wrong where
 * @param members further members of the problem
 * @param retryAfter after which time another try makes sense; null when it does not help to wait
 */
public record Problem(
        HttpStatus status,
        String code,
        List<Object> arguments,
        List<Violation> violations,
        Map<String, Object> members,
        @Nullable Duration retryAfter) {
    public Problem {
        arguments = List.copyOf(arguments);
        violations = List.copyOf(violations);
        members = Map.copyOf(members);
    }

    /** A problem with nothing but its code. */
    public static Problem of(HttpStatus status, String code, Object... arguments) {
        return new Problem(status, code, List.of(arguments), List.of(), Map.of(), null);
    }

    /** Adds what is wrong at a place of the request's body. */
    public Problem at(String pointer, String violationCode, Object... violationArguments) {
        return with(Violation.inBody(pointer, violationCode, violationArguments));
    }

    /** Adds what is wrong with a query parameter. */
    public Problem atParameter(String name, String violationCode, Object... violationArguments) {
        return with(Violation.inQuery(name, violationCode, violationArguments));
    }

    /** Adds a violation. */
    public Problem with(Violation violation) {
        List<Violation> more = new ArrayList<>(violations);
        more.add(violation);
        return new Problem(status, code, arguments, more, members, retryAfter);
    }

    /** Adds a member, for example {@code allowed}. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(status, code, arguments, violations, more, retryAfter);
    }

    /** Says when to try again. */
    public Problem retryAfter(Duration wait) {
        return new Problem(status, code, arguments, violations, members, wait);
    }

    /** The exception that makes the web layer answer with this problem. */
    public ProblemException exception() {
        return new ProblemException(this);
    }
}
