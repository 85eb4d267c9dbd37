package org.fangxin.platform.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the figures are compared with. */
public enum Comparison {
    /** 同比 */
    PREVIOUS_YEAR,
    /** 环比 */
    PREVIOUS_PERIOD;

    static Optional<Comparison> named(String name) {
        return Arrays.stream(values()).filter(each -> each.code().equals(name)).findFirst();
    }

    /** The value of the parameter. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    DayRange of(DayRange range) {
        return this == PREVIOUS_YEAR ? range.yearBefore() : range.before();
    }
}
