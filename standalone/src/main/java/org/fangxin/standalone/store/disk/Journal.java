package org.fangxin.standalone.store.disk;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The write-ahead log. Writers append to a buffer; one thread writes and forces it, so that all writers which arrived
 * meanwhile share one force (group commit). Positions count bytes since the store was opened.
 *
 * <p>When the disk refuses, the journal stays broken until the store is opened again: a change is never reported as
 * durable when it is not.
 */
final class Journal implements Closeable {

    private static final int FLUSH_UNASKED = 1 << 20;

    private final Path folder;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Condition forced = lock.newCondition();
    private final Thread writer;
    private ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private FileChannel segment;
    private long segmentNumber;
    private long appended;
    private volatile long durable;
    private int waiting;
    private boolean closing;
    private @Nullable IOException failure;

    Journal(Path folder, long firstSegment) throws IOException {
        this.folder = folder;
        this.segmentNumber = firstSegment;
        this.segment = JournalFile.create(folder, firstSegment);
        this.writer = Thread.ofPlatform().name("store-journal").daemon().unstarted(this::run);
        this.writer.start();
    }

    /** Takes the changes in; they are durable once {@link #force} has returned for the position given back. */
    long append(byte[] record) {
        byte[] head = JournalFile.head(record);
        lock.lock();
        try {
            throwIfBroken();
            pending.writeBytes(head);
            pending.writeBytes(record);
            appended += head.length + record.length;
            if (pending.size() > FLUSH_UNASKED) {
                work.signal();
            }
            return appended;
        } finally {
            lock.unlock();
        }
    }

    long appended() {
        lock.lock();
        try {
            return appended;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when everything up to {@code position} is on the disk. */
    void force(long position) {
        if (durable >= position) {
            return;
        }
        lock.lock();
        try {
            waiting++;
            work.signal();
            while (durable < position) {
                throwIfBroken();
                forced.awaitUninterruptibly();
            }
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    /** Starts a new segment; nobody may append meanwhile. Returns its number: all before it are complete. */
    long rotate() throws IOException {
        force(appended());
        lock.lock();
        try {
            FileChannel next = JournalFile.create(folder, segmentNumber + 1);
            segment.close();
            segment = next;
            return ++segmentNumber;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            closing = true;
            work.signal();
        } finally {
            lock.unlock();
        }
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        segment.close();
    }

    private void run() {
        while (true) {
            ByteArrayOutputStream taken;
            FileChannel target;
            long end;
            lock.lock();
            try {
                while (!closing && !isDue()) {
                    work.awaitUninterruptibly();
                }
                if (failure != null || (closing && pending.size() == 0)) {
                    return;
                }
                taken = pending;
                pending = new ByteArrayOutputStream(Math.min(taken.size(), FLUSH_UNASKED));
                target = segment;
                end = appended;
            } finally {
                lock.unlock();
            }
            write(taken, target, end);
        }
    }

    private boolean isDue() {
        return pending.size() > 0 && (waiting > 0 || pending.size() > FLUSH_UNASKED);
    }

    private void write(ByteArrayOutputStream taken, FileChannel target, long end) {
        IOException problem = null;
        try {
            ByteBuffer bytes = ByteBuffer.wrap(taken.toByteArray());
            while (bytes.hasRemaining()) {
                target.write(bytes);
            }
            target.force(false);
        } catch (IOException e) {
            problem = e;
        }
        lock.lock();
        try {
            if (problem == null) {
                durable = end;
            } else {
                failure = problem;
            }
            forced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void throwIfBroken() {
        if (failure != null) {
            throw new UncheckedIOException(
                    "The store's journal cannot be written; restart when the disk is well", failure);
        }
    }
}
