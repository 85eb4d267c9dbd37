package org.fangxin.complaint.domain.filing;

import java.util.Optional;

/**
 * What a text may hold. Lengths are in code points, so that a character outside the basic plane (a rare Han character,
 * an emoji) counts once. Control characters and direction overrides are refused: the first damage exports, the second
 * make a text read otherwise than it is stored. Everything else is kept exactly.
 *
 * @param max greatest length in code points
 * @param lines whether line breaks and tabs are allowed
 */
public record TextRule(int max, boolean lines) {
    /** A name of a person. */
    public static final TextRule PERSON = new TextRule(50, false);
    /** A name of a business or a product. */
    public static final TextRule NAME = new TextRule(100, false);
    /** A postal address. */
    public static final TextRule ADDRESS = new TextRule(200, false);
    /** A short remark, a reason, a description. */
    public static final TextRule REMARK = new TextRule(500, true);
    /** An answer, an offer, a result. */
    public static final TextRule MESSAGE = new TextRule(2000, true);
    /** What happened, in the complainant's words. */
    public static final TextRule NARRATIVE = new TextRule(5000, true);

    /** What is wrong with this text; empty when it is fine. */
    public Optional<Flaw> flaw(String text) {
        if (text.isBlank()) {
            return Optional.of(Flaw.BLANK);
        }
        int length = 0;
        for (int i = 0; i < text.length(); length++) {
            int point = text.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return Optional.of(Flaw.BROKEN_CHARACTER);
            }
            if (Character.isISOControl(point) && !(lines && (point == '\n' || point == '\r' || point == '\t'))) {
                return Optional.of(Flaw.CONTROL_CHARACTER);
            }
            if (overridesDirection(point)) {
                return Optional.of(Flaw.DIRECTION_OVERRIDE);
            }
            i += Character.charCount(point);
        }
        return length > max ? Optional.of(Flaw.TOO_LONG) : Optional.empty();
    }

    String checked(String text) {
        flaw(text).ifPresent(flaw -> {
            throw new IllegalArgumentException("text is " + flaw);
        });
        return text;
    }

    private static boolean overridesDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    /** Why a text is refused. */
    public enum Flaw {
        BLANK,
        TOO_LONG,
        CONTROL_CHARACTER,
        DIRECTION_OVERRIDE,
        /** Half of a surrogate pair. */
        BROKEN_CHARACTER
    }
}
