package org.fangxin.warning.domain;

import java.util.List;

/**
 * Something in a submitted text or value that a rule forbids.
 *
 * @param pointer where, as JSON Pointer (RFC 6901) into what was submitted
 * @param code stable code of the rule
 * @param arguments what the rule's explanation names: limits, the offending code
 */
public record Flaw(String pointer, String code, List<Object> arguments) {
    public Flaw {
        arguments = List.copyOf(arguments);
    }

    /** A flaw of a rule with what its explanation names. */
    public static Flaw at(String pointer, String code, Object... arguments) {
        return new Flaw(pointer, code, List.of(arguments));
    }
}
