package org.fangxin.merchant.domain.statistics;

import org.fangxin.contracts.codes.IndustrySections;
import org.jspecify.annotations.Nullable;

/** Sections of GB/T 4754-2017, by which merchants are counted. */
public final class Industries {
    /** The code where no industry is stated. */
    public static final String NONE = "none";

    private Industries() {}

    /** The section of a code of GB/T 4754, with or without its letter. */
    public static String section(@Nullable String code) {
        return IndustrySections.of(code).orElse(NONE);
    }
}
