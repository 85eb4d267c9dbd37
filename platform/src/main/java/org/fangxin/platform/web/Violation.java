package org.fangxin.platform.web;

import java.util.List;

/**
 * One thing wrong with a request.
 *
 * @param in which part of the request: {@code body}, {@code query}, {@code header} or {@code path}
 * @param pointer where in that part (JSON Pointer, RFC 6901), for example {@code /respondent/uscc}
 * @param code stable code of what is wrong
 * @param arguments what the text of the code names
 */
public record Violation(String in, String pointer, String code, List<Object> arguments) {
    public Violation {
        arguments = List.copyOf(arguments);
    }

    static Violation inBody(String pointer, String code, Object... arguments) {
        return new Violation("body", pointer, code, List.of(arguments));
    }

    static Violation inQuery(String name, String code, Object... arguments) {
        return new Violation("query", "/" + name, code, List.of(arguments));
    }
}
