package org.fangxin.merchant.domain.search;

import java.util.Set;

/** How Chinese characters are read. */
@FunctionalInterface
public interface Readings {
    /** Every reading of a character in full, without tones, for example {@code chong} and {@code zhong} for 重; often one. */
    Set<String> of(int codePoint);
}
