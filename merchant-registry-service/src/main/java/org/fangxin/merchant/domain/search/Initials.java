package org.fangxin.merchant.domain.search;

import java.util.Set;

/** The first letters of a Chinese character's readings. */
@FunctionalInterface
public interface Initials {
    /** Lower-case initials of every reading of a character, for example {@code c} and {@code z} for 重; often one. */
    Set<Character> of(int codePoint);
}
