package org.fangxin.platform.statistics;

import java.util.Comparator;
import java.util.List;

/**
 * A row of an answer.
 *
 * @param period number of the period within the range
 * @param keys code in each dimension asked for
 */
public record Group(int period, List<String> keys) {
    static final Comparator<Group> ORDER =
            Comparator.comparingInt(Group::period).thenComparing(group -> String.join("\u0000", group.keys()));

    public Group {
        keys = List.copyOf(keys);
    }
}
