package org.fangxin.warning.application.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.fangxin.warning.domain.stream.Change;
import org.fangxin.warning.domain.stream.ChangeLog;
import org.fangxin.warning.domain.stream.LoggedChange;

/**
 * The log as many listeners of one process follow it. The newest changes are held in memory and read once for all; a
 * listener that lags further behind reads from the store at its own pace. Nothing is queued per listener, so a slow one
 * costs no memory and misses nothing.
 */
public final class ChangeStream {
    /** Changes held in memory: about 1 MB, days of an ordinary city. */
    private static final int HELD = 1_000;

    private static final int AT_ONCE = 100;

    private final ChangeLog log;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final Deque<LoggedChange> newest = new ArrayDeque<>();
    private long head = -1;
    private boolean closed;

    public ChangeStream(ChangeLog log) {
        this.log = log;
    }

    /** Adds a change and wakes the listeners. Safe to repeat. */
    public void record(Change change) {
        log.append(change);
        refresh();
    }

    /** Looks for what other processes have added, and wakes the listeners if there is something. */
    public void refresh() {
        lock.lock();
        try {
            if (head < 0) {
                head = log.head();
            }
            List<LoggedChange> more = log.after(head, AT_ONCE);
            while (!more.isEmpty()) {
                more.forEach(this::hold);
                more = log.after(head, AT_ONCE);
            }
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Where a listener stands that wants to hear what comes from now on. */
    public long head() {
        refresh();
        lock.lock();
        try {
            return head;
        } finally {
            lock.unlock();
        }
    }

    /** Whether everything after this position is still kept, so that a listener can go on from it without a gap. */
    public boolean canResumeAfter(long position) {
        return position >= 0 && position <= head() && position >= log.tail() - 1;
    }

    /**
     * The changes after a position; waits for some if there are none.
     *
     * @return in order, without a gap; empty when the time is over or the stream is closed
     */
    public List<LoggedChange> after(long position, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (head <= position && !closed && left > 0) {
                left = grown.awaitNanos(left);
            }
            if (head <= position) {
                return List.of();
            }
            if (!newest.isEmpty() && newest.getFirst().position() <= position + 1) {
                return newest.stream()
                        .filter(change -> change.position() > position)
                        .limit(AT_ONCE)
                        .toList();
            }
        } finally {
            lock.unlock();
        }
        return log.after(position, AT_ONCE);
    }

    /** Drops what is older than listeners may resume from. */
    public void forgetBefore(Instant moment) {
        log.forgetBefore(moment);
    }

    /** Lets all listeners go; they resume elsewhere. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether listeners are let go. */
    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void hold(LoggedChange change) {
        newest.addLast(change);
        head = change.position();
        if (newest.size() > HELD) {
            newest.removeFirst();
        }
    }
}
