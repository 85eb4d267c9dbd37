package org.fangxin.standalone.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * One segment of the journal: a header with its number, then records of a mark, length, checksum and changes. The last record
 * of the last segment may be incomplete, when the process died while writing it; anything else is damage.
 */
final class JournalFile {

    private static final long MAGIC = 0x4658_4a4f_5552_4e31L;
    private static final int HEADER = 2 * Long.BYTES;
    private static final int RECORD = 0x9d46_7852;
    private static final int RECORD_HEAD = 3 * Integer.BYTES;
    private static final String PREFIX = "journal-";

    private JournalFile() {}

    /** The segment is damaged at a place where no crash leaves damage. */
    static final class Damaged extends Exception {
        Damaged(String message) {
            super(message);
        }
    }

    static Path path(Path folder, long number) {
        return folder.resolve(PREFIX + "%010d".formatted(number));
    }

    static FileChannel create(Path folder, long number) throws IOException {
        FileChannel file = FileChannel.open(
                path(folder, number),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        file.write(ByteBuffer.allocate(HEADER).putLong(MAGIC).putLong(number).flip());
        return file;
    }

    /** Numbers of the segments in the folder, in order. */
    static List<Long> numbers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(PREFIX + "\\d{10}"))
                    .map(name -> Long.parseLong(name.substring(PREFIX.length())))
                    .sorted()
                    .toList();
        }
    }

    static byte[] head(byte[] record) {
        return ByteBuffer.allocate(RECORD_HEAD)
                .putInt(RECORD)
                .putInt(record.length)
                .putInt(checksum(record))
                .array();
    }

    /**
     * Hands over the records of a segment in order.
     *
     * @param last whether this is the segment that was being written at the end
     * @return how many bytes of an incomplete record were left out
     */
    static long read(Path folder, long number, boolean last, Consumer<ByteBuffer> records) throws IOException, Damaged {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(path(folder, number)));
        if (in.remaining() < HEADER && last) {
            return in.remaining();
        }
        if (in.remaining() < HEADER || in.getLong() != MAGIC || in.getLong() != number) {
            throw new Damaged("its header is not a journal's");
        }
        while (in.hasRemaining()) {
            int start = in.position();
            int length = recordLength(in, start);
            if (length < 0) {
                if (!last || hasRecordAfter(in, start + 1)) {
                    throw new Damaged("record at byte " + start + " does not match its checksum");
                }
                return in.limit() - start;
            }
            records.accept(in.slice(start + RECORD_HEAD, length));
            in.position(start + RECORD_HEAD + length);
        }
        return 0;
    }

    /** Length of the sound record at a place, or -1. */
    private static int recordLength(ByteBuffer in, int at) {
        if (in.limit() - at < RECORD_HEAD || in.getInt(at) != RECORD) {
            return -1;
        }
        int length = in.getInt(at + Integer.BYTES);
        if (length <= 0 || length > in.limit() - at - RECORD_HEAD) {
            return -1;
        }
        CRC32C checksum = new CRC32C();
        checksum.update(in.slice(at + RECORD_HEAD, length));
        return (int) checksum.getValue() == in.getInt(at + 2 * Integer.BYTES) ? length : -1;
    }

    private static boolean hasRecordAfter(ByteBuffer in, int from) {
        for (int at = from; at < in.limit() - RECORD_HEAD; at++) {
            if (recordLength(in, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int checksum(byte[] record) {
        CRC32C checksum = new CRC32C();
        checksum.update(record);
        return (int) checksum.getValue();
    }
}
