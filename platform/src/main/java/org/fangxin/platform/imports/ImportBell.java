package org.fangxin.platform.imports;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Rings when something happens to an import in this process, so that workers and waiting callers need not look all the
 * time. It is a hint only: what happens in other processes does not ring here.
 */
public final class ImportBell {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();

    /** Wakes everybody who waits. */
    public void ring() {
        lock.lock();
        try {
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the bell, or until the time is over. */
    public void await(Duration most) throws InterruptedException {
        lock.lock();
        try {
            // Waking too early is as good as a ring: whoever waits looks at the store anyway.
            var ignored = rung.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            lock.unlock();
        }
    }
}
