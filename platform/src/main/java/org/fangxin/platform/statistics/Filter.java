package org.fangxin.platform.statistics;

import java.util.Set;

/**
 * Codes of a dimension that count.
 *
 * @param any one of these; empty means all
 * @param none and not one of these
 */
public record Filter(Set<String> any, Set<String> none) {
    /** Everything counts. */
    static final Filter ALL = new Filter(Set.of(), Set.of());

    public Filter {
        any = Set.copyOf(any);
        none = Set.copyOf(none);
    }

    /** Whether a code counts. */
    public boolean admits(String code) {
        return (any.isEmpty() || any.contains(code)) && !none.contains(code);
    }
}
