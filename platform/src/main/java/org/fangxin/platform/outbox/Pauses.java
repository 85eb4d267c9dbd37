package org.fangxin.platform.outbox;

import java.time.Duration;

/** Pauses that double with each failure up to a longest one. */
final class Pauses {
    private final Duration first;
    private final Duration longest;

    Pauses(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /** The pause after this many failures in a row, counted from 1. */
    Duration after(int failures) {
        // 20 doublings of a millisecond are 17 minutes, longer than any sensible longest pause.
        Duration pause = first.multipliedBy(1L << Math.min(Math.max(failures, 1) - 1, 20));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
