package org.fangxin.warning.domain.stream;

import java.time.Instant;
import java.util.List;

/** Keeps changes in one order for all processes. */
public interface ChangeLog {
    /**
     * Adds a change at the next position. Adding the same change again does nothing. Positions become visible in order:
     * whoever sees one sees all before it.
     */
    void append(Change change);

    /** The changes after a position, in order. */
    List<LoggedChange> after(long position, int limit);

    /** The last position; 0 while nothing was ever added. */
    long head();

    /** The first position that is still kept; 0 while nothing was ever added. */
    long tail();

    /** Drops changes that happened before this moment, but never the last one. */
    void forgetBefore(Instant moment);
}
