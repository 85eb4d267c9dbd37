package org.fangxin.platform.personal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Opens a file segment by segment, from the one that holds the first byte wanted. */
final class OpeningStream extends InputStream {
    private static final int SEALED = FileCipher.SEGMENT + FileCipher.TAG;

    private final FileCipher.Segments segments;
    private final long lastPlace;
    private final FileCipher.SealedBytes sealed;
    private long place;
    private int skipped;
    private @Nullable InputStream source;
    private byte[] plain = new byte[0];
    private int read;

    OpeningStream(FileCipher.Segments segments, long length, long from, FileCipher.SealedBytes sealed) {
        Objects.checkFromToIndex(from, length, length);
        this.segments = segments;
        this.lastPlace = length == 0 ? 0 : (length - 1) / FileCipher.SEGMENT;
        this.sealed = sealed;
        this.place = from == length ? lastPlace + 1 : from / FileCipher.SEGMENT;
        this.skipped = (int) (from % FileCipher.SEGMENT);
    }

    @Override
    public int read() throws IOException {
        return more() ? plain[read++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int taken = Math.min(length, plain.length - read);
        System.arraycopy(plain, read, bytes, offset, taken);
        read += taken;
        return taken;
    }

    @Override
    public void close() throws IOException {
        if (source != null) {
            source.close();
        }
    }

    private boolean more() throws IOException {
        while (read == plain.length && place <= lastPlace) {
            next();
        }
        return read < plain.length;
    }

    private void next() throws IOException {
        InputStream from = source;
        if (from == null) {
            from = sealed.from(place * SEALED);
            source = from;
        }
        byte[] bytes = from.readNBytes(SEALED);
        plain = segments.open(bytes, bytes.length, place, place == lastPlace);
        place++;
        read = Math.min(skipped, plain.length);
        skipped = 0;
    }
}
