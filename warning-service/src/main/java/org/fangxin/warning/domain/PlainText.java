package org.fangxin.warning.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text for the public may hold: words, line breaks and tabs. No markup, so that every client may show it as it is
 * and none has to clean it; no control or direction-changing characters, which hide what a text says.
 */
public final class PlainText {
    private static final Pattern MARKUP = Pattern.compile("<\\s*[/!?a-zA-Z]|&#|&[a-zA-Z]{2,31};");

    private PlainText() {}

    /** What is wrong with a text, as the code of a {@link Flaw}. */
    public static Optional<String> flaw(String text, int maxLength) {
        if (text.isBlank()) {
            return Optional.of("text-blank");
        }
        if (text.codePointCount(0, text.length()) > maxLength) {
            return Optional.of("text-too-long");
        }
        if (MARKUP.matcher(text).find()) {
            return Optional.of("text-markup");
        }
        return text.codePoints().anyMatch(PlainText::isHidden)
                ? Optional.of("text-hidden-characters")
                : Optional.empty();
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t' && character != '\r';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
