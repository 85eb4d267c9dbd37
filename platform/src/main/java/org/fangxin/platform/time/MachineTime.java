package org.fangxin.platform.time;

import java.time.Clock;

/**
 * The running time of this machine, which no test sets. Leases, pauses and ages of waiting work are measured by it: they
 * pass between processes whether or not the city's clock stands still. Everything that the law or a user reads comes from
 * the {@link Clock} bean.
 */
public final class MachineTime {
    private static final Clock RUNNING = Clock.systemUTC();

    private MachineTime() {}

    /** Running time in UTC. */
    public static Clock clock() {
        return RUNNING;
    }
}
