package org.fangxin.standalone.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What must be found in the folder at least: the version that the page file had at the last checkpoint, and the first
 * journal segment whose changes may not be in the pages yet. Replaced as a whole.
 *
 * @param pages version of the page file that must not be missing
 * @param firstSegment the oldest journal segment that is still needed
 * @param nextMap number for the next map, so that none is used twice
 */
record Manifest(long pages, long firstSegment, int nextMap) {

    private static final String FORMAT = "fangxin-store ";
    private static final int VERSION = 1;
    private static final String NAME = "manifest";

    /** The manifest is damaged or of another format; the message says which. */
    static final class Unreadable extends Exception {
        Unreadable(String message) {
            super(message);
        }
    }

    static Optional<Manifest> read(Path folder) throws IOException, Unreadable {
        String text;
        try {
            text = new String(Files.readAllBytes(folder.resolve(NAME)), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        String[] lines = text.split("\n", -1);
        if (!lines[0].matches(FORMAT + "\\d{1,9}")) {
            throw new Unreadable("its manifest is damaged");
        }
        int version = Integer.parseInt(lines[0].substring(FORMAT.length()));
        if (version > VERSION) {
            throw new Unreadable("it has format " + version + ", this program knows formats up to " + VERSION);
        }
        try {
            Manifest manifest =
                    new Manifest(Long.parseLong(lines[1]), Long.parseLong(lines[2]), Integer.parseInt(lines[3]));
            if (!manifest.text().equals(text)) {
                throw new Unreadable("its manifest is damaged");
            }
            return Optional.of(manifest);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new Unreadable("its manifest is damaged");
        }
    }

    void write(Path folder) throws IOException {
        Path draft = folder.resolve(NAME + ".new");
        try (FileChannel file = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(text().getBytes(StandardCharsets.ISO_8859_1)));
            file.force(true);
        }
        Files.move(draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private String text() {
        String body = FORMAT + VERSION + "\n" + pages + "\n" + firstSegment + "\n" + nextMap + "\n";
        CRC32C checksum = new CRC32C();
        checksum.update(body.getBytes(StandardCharsets.ISO_8859_1));
        return body + Long.toHexString(checksum.getValue()) + "\n";
    }
}
