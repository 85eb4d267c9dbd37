package org.fangxin.standalone.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fangxin.standalone.store.StoreSettings;
import org.fangxin.standalone.store.StoreUnusable;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a folder into a state that can be served, or says in one sentence why not: opens the pages, repeats what the
 * journal has beyond them, reads every page once against its checksum.
 */
final class Recovery {

    private static final Logger log = LoggerFactory.getLogger(Recovery.class);
    private static final String ADVICE = "; move the folder away, or restore it from a copy";

    private final Path folder;
    private final Path pages;
    private final StoreSettings settings;

    Recovery(Path folder, StoreSettings settings) {
        this.folder = folder;
        this.pages = folder.resolve("pages.mv");
        this.settings = settings;
    }

    /** What was found: the open page file and where the journal goes on. */
    record Recovered(MVStore store, PageFile file, long nextSegment, int nextMap, boolean replayed) {}

    Recovered run() throws StoreUnusable, IOException {
        Manifest manifest = manifest();
        PageFile file = null;
        try {
            file = new PageFile(pages, settings.cacheMegabytes());
            MVStore store = new MVStore.Builder()
                    .adoptFileStore(file)
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .open();
            store.setRetentionTime(10_000);
            if (store.getCurrentVersion() < manifest.pages()) {
                throw damaged("pages of version " + manifest.pages() + " are missing", null);
            }
            int lost = new LostPages(store, file).release();
            if (lost > 0) {
                log.info("The store in {} takes back {} pages that no map holds any more", folder, lost);
            }
            Recovered recovered = replay(store, file, manifest);
            check(store);
            return recovered;
        } catch (StoreUnusable e) {
            closeQuietly(file);
            throw e;
        } catch (RuntimeException e) {
            closeQuietly(file);
            throw damaged("its pages cannot be read (" + reason(e) + ")", e);
        }
    }

    private Manifest manifest() throws StoreUnusable, IOException {
        try {
            var found = Manifest.read(folder);
            if (found.isPresent()) {
                if (!Files.exists(pages)) {
                    throw damaged("its page file is missing", null);
                }
                return found.get();
            }
        } catch (Manifest.Unreadable e) {
            throw new StoreUnusable("The store in " + folder + " cannot be opened: " + e.getMessage() + ADVICE, e);
        }
        if (Files.exists(pages) && Files.size(pages) > 0
                || !JournalFile.numbers(folder).isEmpty()) {
            throw damaged("its manifest is missing", null);
        }
        return new Manifest(0, 1, 1);
    }

    private Recovered replay(MVStore store, PageFile file, Manifest manifest) throws StoreUnusable, IOException {
        List<Long> segments = JournalFile.numbers(folder).stream()
                .filter(number -> number >= manifest.firstSegment())
                .toList();
        Replay replay = new Replay(store, manifest.nextMap());
        long expected = manifest.firstSegment();
        for (long segment : segments) {
            boolean last = segment == segments.getLast();
            if (segment != expected++) {
                throw damaged("journal segment " + (expected - 1) + " is missing", null);
            }
            try {
                long left = JournalFile.read(folder, segment, last, replay);
                if (left > 0) {
                    log.warn(
                            "The store in {} was cut off while writing; {} bytes never acknowledged were left out",
                            folder,
                            left);
                }
            } catch (JournalFile.Damaged e) {
                throw damaged("journal segment " + segment + " is broken: " + e.getMessage(), e);
            }
        }
        if (segments.isEmpty() && manifest.pages() > 0) {
            throw damaged("journal segment " + manifest.firstSegment() + " is missing", null);
        }
        return new Recovered(store, file, expected, replay.nextMap(), replay.records() > 0);
    }

    /** Reads every page of every map, so that a flipped bit is found now and not in the middle of a request. */
    private static void check(MVStore store) {
        for (String name : store.getMapNames()) {
            MVMap<byte[], byte[]> map = DurableMaps.tree(store, name);
            Cursor<byte[], byte[]> cursor = map.cursor(null);
            long count = 0;
            byte[] previous = null;
            while (cursor.hasNext()) {
                byte[] key = cursor.next();
                if (previous != null && ByteType.INSTANCE.compare(previous, key) >= 0) {
                    throw new IllegalStateException("keys out of order in map " + name);
                }
                previous = key;
                count++;
            }
            if (count != map.sizeAsLong()) {
                throw new IllegalStateException("entries missing in map " + name);
            }
        }
    }

    private StoreUnusable damaged(String what, @Nullable Throwable cause) {
        return new StoreUnusable("The store in " + folder + " is damaged: " + what + ADVICE, cause);
    }

    private static String reason(RuntimeException e) {
        String text = String.valueOf(e.getMessage());
        return e instanceof MVStoreException ? text.replaceAll(" \\[\\d.*", "") : text;
    }

    private static void closeQuietly(@Nullable PageFile file) {
        if (file != null) {
            try {
                file.close();
            } catch (RuntimeException e) {
                log.debug("closing after a failed opening", e);
            }
        }
    }
}
