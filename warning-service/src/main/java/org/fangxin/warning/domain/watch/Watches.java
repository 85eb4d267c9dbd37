package org.fangxin.warning.domain.watch;

import java.time.Instant;
import java.util.List;

/** Keeps who watches what. */
public interface Watches {
    /** Adds; a target that is watched already stays. */
    void add(String owner, WatchTarget target, Instant since);

    /** Removes; one that is not watched is no error. */
    void remove(String owner, WatchTarget target);

    /** What a consumer watches; there are few. */
    List<WatchTarget> of(String owner);

    /**
     * Some of those who watch a target, in a fixed order.
     *
     * @param after the last one of the part before; empty for the first
     */
    List<String> watchers(WatchTarget target, String after, int limit);
}
