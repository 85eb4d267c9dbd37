package org.fangxin.standalone.store.disk;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.fangxin.standalone.store.StoreSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides when pages are written: when the journal or the changed pages have grown, or after a while. */
final class Checkpoints {

    private static final Logger log = LoggerFactory.getLogger(Checkpoints.class);

    private final DurableMaps maps;
    private final StoreSettings settings;
    private final AtomicLong journalBytes = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition due = lock.newCondition();
    private final Condition done = lock.newCondition();
    private final Thread thread =
            Thread.ofPlatform().name("store-checkpoint").daemon().unstarted(this::run);
    private boolean closing;
    private volatile boolean failed;

    Checkpoints(DurableMaps maps, StoreSettings settings) {
        this.maps = maps;
        this.settings = settings;
    }

    void start() {
        thread.start();
    }

    void grown(int bytes) {
        journalBytes.addAndGet(bytes);
        if (isDue()) {
            lock.lock();
            try {
                due.signal();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Holds a writer up while more pages wait in memory than were planned for. */
    void makeRoom() {
        if (maps.unsavedBytes() < 2 * dirtyLimit() || failed) {
            return;
        }
        lock.lock();
        try {
            while (maps.unsavedBytes() >= 2 * dirtyLimit() && !failed && !closing) {
                due.signal();
                done.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    void now() throws IOException {
        journalBytes.set(0);
        maps.checkpoint();
    }

    void close() throws IOException {
        lock.lock();
        try {
            closing = true;
            due.signal();
            done.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!failed) {
            now();
        }
    }

    private boolean isDue() {
        return journalBytes.get() > (long) settings.journalMegabytes() << 20 || maps.unsavedBytes() > dirtyLimit();
    }

    private long dirtyLimit() {
        return (long) settings.dirtyMegabytes() << 20;
    }

    private void run() {
        while (awaitDue()) {
            try {
                if (journalBytes.get() > 0) {
                    now();
                    tellDone(); // there is room again; compacting is nobody's business but ours
                    maps.compact((int) (dirtyLimit() / 2)); // more than that would soon make writers wait
                }
            } catch (IOException | RuntimeException e) {
                failed = true;
                log.error(
                        "The store cannot write its pages; changes stay safe in the journal until it is restarted", e);
            } finally {
                tellDone();
            }
        }
    }

    private void tellDone() {
        lock.lock();
        try {
            done.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitDue() {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(settings.checkpointSeconds());
            while (!closing && !failed && !isDue() && left > 0) {
                left = due.awaitNanos(left);
            }
            return !closing && !failed;
        } catch (InterruptedException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }
}
