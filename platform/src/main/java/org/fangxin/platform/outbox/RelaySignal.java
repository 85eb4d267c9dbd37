package org.fangxin.platform.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a relay as soon as a change with an event is committed, so that events do not wait for the next poll. */
public final class RelaySignal {
    private final Semaphore raised = new Semaphore(0);

    /** Something was committed. Cheap, never blocks. */
    public void raise() {
        if (raised.availablePermits() == 0) {
            raised.release();
        }
    }

    /** Waits until the signal is raised, at most for a time. */
    void await(Duration most) throws InterruptedException {
        if (raised.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
            raised.drainPermits();
        }
    }
}
