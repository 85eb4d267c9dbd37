package org.fangxin.merchant.domain.search;

import java.util.Set;

/** How Chinese characters are read. */
@FunctionalInterface
public interface Initials {
    /** Lower-case initials of every reading of a character, for example {@code c} and {@code z} for 重; often one. */
    Set<Character> of(int codePoint);

    /** Every reading of a character in full, without tones, for example {@code chong} and {@code zhong} for 重. */
    default Set<String> readings(int codePoint) {
        return Set.of();
    }
}
