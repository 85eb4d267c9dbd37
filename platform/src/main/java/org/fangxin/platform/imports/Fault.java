package org.fangxin.platform.imports;

import java.util.List;

/**
 * One thing wrong with a stated value.
 *
 * @param pointer where (JSON Pointer, RFC 6901); empty for the whole
 * @param code stable code of what is wrong; its text comes from the message bundles
 * @param arguments what the text names
 */
public record Fault(String pointer, String code, List<String> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** A fault at a place. */
    public static Fault at(String pointer, String code, String... arguments) {
        return new Fault(pointer, code, List.of(arguments));
    }
}
