package org.fangxin.merchant.domain.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as search compares it: compatibility forms folded (full-width letters, circled digits), lower case, nothing but
 * letters and digits.
 *
 * @param value the folded text, possibly empty
 */
public record SearchText(String value) {
    /** Folds a text as people write it. */
    public static SearchText of(String written) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return new SearchText(kept.toString());
    }

    /** Number of characters. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    /** Whether there is nothing to search for. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Whether it could be the initials of a Chinese name: two or more Latin letters and nothing else. */
    public boolean looksLikeInitials() {
        return value.length() >= 2 && value.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** A part by characters, not by UTF-16 units. */
    String part(int from, int to) {
        return value.substring(value.offsetByCodePoints(0, from), value.offsetByCodePoints(0, to));
    }
}
