package org.fangxin.complaint.adapter.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fangxin.complaint.domain.evidence.Whereabouts.Unreadable;

/** The index of a HEIC file (box {@code meta}): which items tell of whereabouts, and where they lie. */
final class HeicItems {
    private static final Set<String> TELLING = Set.of("Exif", "mime", "uri ");
    private static final int VERSION_AND_FLAGS = 4;

    private final byte[] content;
    private final Set<Long> tellingIds = new HashSet<>();
    private final List<Extent> inFile = new ArrayList<>();
    private final List<Extent> inIndex = new ArrayList<>();
    private int itemData = -1;

    private HeicItems(byte[] content) {
        this.content = content;
    }

    static HeicItems read(byte[] meta) throws Unreadable {
        HeicItems items = new HeicItems(meta);
        try {
            // The items are named in one box and placed in another, in either order.
            items.boxes("iinf");
            items.boxes("idat");
            items.boxes("iloc");
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Unreadable("a broken index");
        }
        return items;
    }

    /** Where in the file telling items lie, in order. */
    List<Extent> telling() {
        return inFile.stream().sorted(Comparator.comparingLong(Extent::from)).toList();
    }

    /** The index with telling items that lie within it overwritten. */
    byte[] withoutTelling() {
        byte[] clean = content.clone();
        for (Extent extent : inIndex) {
            java.util.Arrays.fill(clean, itemData + (int) extent.from(), itemData + (int) extent.to(), (byte) 0);
        }
        return clean;
    }

    private void boxes(String wanted) throws Unreadable {
        ByteBuffer all = ByteBuffer.wrap(content);
        all.position(VERSION_AND_FLAGS);
        while (all.remaining() >= 8) {
            int start = all.position();
            long size = Integer.toUnsignedLong(all.getInt());
            String type = text(all, 4);
            if (size < 8 || start + size > content.length) {
                throw new Unreadable("a box of length " + size);
            }
            if (type.equals(wanted)) {
                ByteBuffer box = ByteBuffer.wrap(content, start + 8, (int) size - 8);
                switch (type) {
                    case "iinf" -> names(box);
                    case "idat" -> itemData = start + 8;
                    default -> places(box);
                }
            }
            all.position(start + (int) size);
        }
    }

    private void names(ByteBuffer box) {
        int version = box.getInt() >>> 24;
        long count = version == 0 ? box.getShort() & 0xFFFF : Integer.toUnsignedLong(box.getInt());
        for (long i = 0; i < count; i++) {
            int start = box.position();
            int size = box.getInt();
            box.position(start + 8);
            int entryVersion = box.getInt() >>> 24;
            if (entryVersion >= 2) {
                long id = entryVersion == 2 ? box.getShort() & 0xFFFF : Integer.toUnsignedLong(box.getInt());
                box.getShort();
                if (TELLING.contains(text(box, 4))) {
                    tellingIds.add(id);
                }
            }
            box.position(start + size);
        }
    }

    private void places(ByteBuffer box) {
        int version = box.getInt() >>> 24;
        int sizes = box.getShort() & 0xFFFF;
        int indexSize = version == 0 ? 0 : sizes & 0xF;
        long count = version < 2 ? box.getShort() & 0xFFFF : Integer.toUnsignedLong(box.getInt());
        for (long i = 0; i < count; i++) {
            long id = version < 2 ? box.getShort() & 0xFFFF : Integer.toUnsignedLong(box.getInt());
            int method = version == 0 ? 0 : box.getShort() & 0xF;
            box.getShort();
            long base = number(box, sizes >> 4 & 0xF);
            int extents = box.getShort() & 0xFFFF;
            for (int e = 0; e < extents; e++) {
                number(box, indexSize);
                long from = base + number(box, sizes >> 12 & 0xF);
                long length = number(box, sizes >> 8 & 0xF);
                if (tellingIds.contains(id)) {
                    place(method, new Extent(from, from + length));
                }
            }
        }
    }

    private void place(int method, Extent extent) {
        if (method == 0) {
            inFile.add(extent);
        } else if (method == 1 && itemData >= 0) {
            inIndex.add(extent);
        } else {
            throw new IllegalArgumentException("an item made of items");
        }
    }

    private static long number(ByteBuffer box, int size) {
        return switch (size) {
            case 0 -> 0;
            case 4 -> Integer.toUnsignedLong(box.getInt());
            case 8 -> box.getLong();
            default -> throw new IllegalArgumentException("a number of " + size + " bytes");
        };
    }

    private static String text(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** A stretch of bytes, from the first to before the last. */
    record Extent(long from, long to) {}
}
