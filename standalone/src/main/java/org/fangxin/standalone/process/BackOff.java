package org.fangxin.standalone.process;

import java.time.Duration;

/**
 * How long to wait before a process that died is started again: twice as long each time, up to half a minute, and from
 * the beginning once it has lived long enough to be called well.
 */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LIVED_WELL = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** The wait after a life of this length. */
    Duration after(Duration life) {
        if (life.compareTo(LIVED_WELL) >= 0) {
            next = FIRST;
        }
        Duration wait = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return wait;
    }
}
