package org.fangxin.merchant.domain.returning;

import java.util.List;

/**
 * Why goods can or cannot be returned.
 *
 * @param code stable code; its text comes from the message bundles
 * @param inFavour whether it speaks for the return
 * @param arguments what the text names
 */
public record Reason(String code, boolean inFavour, Basis basis, List<String> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason against(String code, Basis basis, Object... arguments) {
        return new Reason(code, false, basis, texts(arguments));
    }

    static Reason inFavour(String code, Basis basis, Object... arguments) {
        return new Reason(code, true, basis, texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        return List.of(arguments).stream().map(Object::toString).toList();
    }
}
