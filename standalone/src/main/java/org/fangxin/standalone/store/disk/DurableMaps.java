package org.fangxin.standalone.store.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.fangxin.standalone.store.StoreSettings;
import org.fangxin.standalone.store.StoreUnusable;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * All maps of a store. A change goes to the journal, then to the pages in memory; {@link #force} makes it durable;
 * checkpoints write the pages and shorten the journal. Readers take no lock. Changes to one map must come from one
 * writer at a time; changes to different maps go on side by side.
 */
public final class DurableMaps implements AutoCloseable {

    private static final int FILL_RATE = 60;

    private final Path folder;
    private final FolderLock folderLock;
    private final MVStore store;
    private final Journal journal;
    private final Checkpoints checkpoints;
    private final ReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final Map<Integer, DurableMap> maps = new ConcurrentHashMap<>();
    private final AtomicInteger nextMap;
    private volatile boolean broken;
    private volatile Runnable afterCheckpoint = () -> {};

    private DurableMaps(Path folder, FolderLock folderLock, Recovery.Recovered found, StoreSettings settings)
            throws IOException {
        this.folder = folder;
        this.folderLock = folderLock;
        this.store = found.store();
        this.nextMap = new AtomicInteger(found.nextMap());
        this.journal = new Journal(folder, found.nextSegment());
        found.file().beforePages(() -> journal.force(journal.appended()));
        this.checkpoints = new Checkpoints(this, settings);
    }

    /** Opens the folder, creating what is missing; recovers what a crash left. */
    public static DurableMaps open(Path folder, StoreSettings settings) throws StoreUnusable {
        FolderLock lock = null;
        try {
            Files.createDirectories(folder);
            Optional<FolderLock> taken = FolderLock.take(folder);
            if (taken.isEmpty()) {
                throw new StoreUnusable("The store in " + folder + " is in use by another process");
            }
            lock = taken.get();
            DurableMaps maps = new DurableMaps(folder, lock, new Recovery(folder, settings).run(), settings);
            maps.checkpoints.now();
            maps.checkpoints.start();
            lock = null;
            return maps;
        } catch (IOException e) {
            throw new StoreUnusable("The store in " + folder + " cannot be opened: " + e, e);
        } finally {
            release(lock);
        }
    }

    /** The map with a number, created when missing. */
    public DurableMap map(int number) {
        return maps.computeIfAbsent(number, key -> new DurableMap(key, tree(store, name(key))));
    }

    /** A map with a number that was never used. */
    public DurableMap create() {
        return map(nextMap.getAndIncrement());
    }

    /** Numbers of the maps that exist. */
    public List<Integer> numbers() {
        return store.getMapNames().stream().map(Integer::valueOf).toList();
    }

    /** Applies all changes of the batch; visible at once, durable after {@link #force}. */
    public void apply(Batch batch) {
        if (batch.isEmpty()) {
            return;
        }
        if (broken) {
            throw new IllegalStateException("The store stopped taking changes after an earlier failure; restart it");
        }
        byte[] record = ChangeCodec.encode(batch.changes());
        checkpoints.makeRoom();
        gate.readLock().lock();
        try {
            journal.append(record);
            for (Change change : batch.changes()) {
                apply(change);
            }
        } catch (UncheckedIOException e) {
            throw e;
        } catch (Throwable e) {
            broken = true;
            throw e;
        } finally {
            gate.readLock().unlock();
        }
        checkpoints.grown(record.length);
    }

    private void apply(Change change) {
        DurableMap map = map(change.map());
        switch (change) {
            case Change.Put put -> map.tree().put(put.key(), put.value());
            case Change.Remove remove -> map.tree().remove(remove.key());
            case Change.Drop drop -> {
                maps.remove(drop.map());
                store.removeMap(map.tree());
            }
        }
    }

    /** Returns when everything applied so far survives a crash. */
    public void force() {
        journal.force(journal.appended());
    }

    /** Keeps what is frozen inside it readable until it is closed. */
    public Reading read() {
        MVStore.TxCounter use = store.registerVersionUsage();
        return new Reading(store, use);
    }

    /** A time in which frozen maps are read; close it, or space on the disk is never freed. */
    public record Reading(MVStore store, MVStore.TxCounter use) implements AutoCloseable {
        @Override
        public void close() {
            store.deregisterVersionUsage(use);
        }
    }

    /** Size of the page file in bytes. */
    public long fileSize() {
        return store.getFileStore().size();
    }

    long unsavedBytes() {
        return store.getUnsavedMemory();
    }

    /** Writes all pages, then forgets the journal that they make unnecessary. */
    void checkpoint() throws IOException {
        long segment;
        gate.writeLock().lock();
        try {
            segment = journal.rotate();
        } finally {
            gate.writeLock().unlock();
        }
        store.commit();
        store.sync();
        new Manifest(store.getCurrentVersion(), segment, nextMap.get()).write(folder);
        for (long number : JournalFile.numbers(folder)) {
            if (number < segment) {
                Files.delete(JournalFile.path(folder, number));
            }
        }
    }

    /** Rewrites sparsely used parts of the page file, about so many bytes of them. */
    void compact(int bytes) {
        store.compact(FILL_RATE, bytes);
        afterCheckpoint.run();
    }

    /** Runs something after pages were rewritten: who keeps frozen maps for long should freeze them anew then. */
    public void afterCheckpoint(Runnable refresh) {
        afterCheckpoint = refresh;
    }

    @Override
    public void close() {
        try {
            checkpoints.close();
            journal.close();
            if (broken) {
                store.closeImmediately();
            } else {
                store.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(folderLock);
        }
    }

    static String name(int number) {
        return Integer.toString(number);
    }

    static MVMap<byte[], byte[]> tree(MVStore store, String name) {
        return store.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>().keyType(ByteType.INSTANCE).valueType(ByteType.INSTANCE));
    }

    private static void release(@Nullable FolderLock lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
