package org.fangxin.platform.statistics;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Something by which figures are grouped and filtered.
 *
 * @param name as the parameters call it
 * @param open whether the public may use it
 * @param members the codes for which a filter value stands, a group of codes for those in it; empty when the value is
 *     unknown
 * @param labels words for a code
 */
public record Dimension(String name, boolean open, Function<String, Set<String>> members, Labels labels) {
    /** The code of facts that have no value in a dimension. */
    public static final String NONE = "none";

    /** Words for a code in the reader's language. */
    @FunctionalInterface
    public interface Labels {
        String of(String code, Locale language);
    }
}
