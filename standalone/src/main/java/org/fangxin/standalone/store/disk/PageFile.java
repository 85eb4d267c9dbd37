package org.fangxin.standalone.store.disk;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

/**
 * MVStore's file with the rule of every write-ahead log: before a page reaches the disk, the journal of all changes in
 * it has. Without the rule a crash could leave a change half in the pages and nowhere in the journal.
 */
final class PageFile extends SingleFileStore {

    private static final int BLOCK = 4096;

    private volatile Runnable beforePages = () -> {};

    PageFile(Path file, int cacheMegabytes) {
        super(Map.of("cacheSize", cacheMegabytes));
        open(file.toString(), false, (char[]) null);
    }

    void beforePages(Runnable journal) {
        beforePages = journal;
    }

    /** Bytes of a chunk that starts at a block. */
    ByteBuffer read(long block, int offset, int length) {
        return readFully((SFChunk) null, block * BLOCK + offset, length);
    }

    @Override
    protected void writeFully(SFChunk chunk, long position, ByteBuffer source) {
        beforePages.run();
        super.writeFully(chunk, position, source);
    }
}
