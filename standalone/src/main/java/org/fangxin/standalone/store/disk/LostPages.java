package org.fangxin.standalone.store.disk;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.Page;

/**
 * Pages that no map holds any more, though their chunk still counts them. A page that is
 * changed at the very time at which it is written is written off only with the version after next, so an end in between
 * leaves such pages behind: their chunks could never be freed, and compacting, which takes the emptiest chunks first, would try the
 * same ones for ever while the file grows.
 */
final class LostPages {

    private static final String CHUNK = "chunk.";
    private static final int LAYOUT = 0;

    private final MVStore store;
    private final PageFile file;
    private final Held held = new Held();

    LostPages(MVStore store, PageFile file) {
        this.store = store;
        this.file = file;
    }

    /**
     * Gives them up; needs a store in which nothing has changed since it was opened.
     *
     * @return how many there were
     */
    int release() {
        visit(store.getMetaMap());
        for (String name : store.getMapNames()) {
            visit(DurableMaps.tree(store, name));
        }
        held.sort();
        int released = 0;
        for (Map.Entry<String, String> entry : store.getLayoutMap().entrySet()) {
            if (entry.getKey().startsWith(CHUNK)) {
                int chunk = Integer.parseInt(entry.getKey().substring(CHUNK.length()), 16);
                released += release(chunk, DataUtils.parseMap(entry.getValue()));
            }
        }
        return released;
    }

    private void visit(MVMap<?, ?> map) {
        visit(map.getRootPage());
    }

    private void visit(Page<?, ?> page) {
        held.add(page.getPos());
        if (page.isLeaf()) {
            return;
        }
        for (int i = 0; i < page.getRawChildPageCount(); i++) {
            long child = page.getChildPagePos(i);
            if (DataUtils.isLeafPosition(child)) {
                held.add(child);
            } else if (child != 0) {
                visit(page.getChildPage(i));
            }
        }
    }

    private int release(int chunk, Map<String, String> about) {
        int pages = (int) number(about, "pages");
        int contents = (int) number(about, "toc");
        if (contents == 0) {
            return 0;
        }
        String gone = about.getOrDefault("occupancy", "");
        BitSet given = BitSet.valueOf(HexFormat.of().parseHex(gone));
        ByteBuffer toc = file.read(number(about, "block"), contents, pages * Long.BYTES);
        int released = 0;
        for (int number = given.nextClearBit(0); number < pages; number = given.nextClearBit(number + 1)) {
            long element = toc.getLong(number * Long.BYTES);
            long position = DataUtils.composePagePos(chunk, element);
            if (DataUtils.getPageMapId(element) != LAYOUT && !held.contains(position)) {
                file.accountForRemovedPage(position, store.getCurrentVersion() - 1, false, number);
                released++;
            }
        }
        return released;
    }

    private static long number(Map<String, String> about, String name) {
        return Long.parseUnsignedLong(about.getOrDefault(name, "0"), 16);
    }

    /** Positions of pages, first collected, then looked up. */
    private static final class Held {
        private long[] positions = new long[1 << 10];
        private int size;

        void add(long position) {
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, size * 2);
            }
            positions[size++] = position;
        }

        void sort() {
            Arrays.sort(positions, 0, size);
        }

        boolean contains(long position) {
            return Arrays.binarySearch(positions, 0, size, position) >= 0;
        }
    }
}
