package org.fangxin.platform.paging;

import java.util.List;

/**
 * Where a page ends: the sort key and the id of its last item, as text. The next page starts after it, so items that
 * join or leave in between neither repeat nor hide others.
 */
public record Position(List<String> keys) {
    public Position {
        keys = List.copyOf(keys);
    }

    /** A position made of its keys, the tie-breaking id last. */
    public static Position of(String... keys) {
        return new Position(List.of(keys));
    }
}
