package org.fangxin.platform.personal;

import java.io.IOException;
import java.io.OutputStream;

/** Collects a segment, seals it and passes it on. A segment is held back until it is known whether more follow. */
final class SealingStream extends OutputStream {
    private final FileCipher.Segments segments;
    private final OutputStream sealed;
    private final byte[] plain = new byte[FileCipher.SEGMENT];
    private int filled;
    private long place;
    private boolean closed;

    SealingStream(FileCipher.Segments segments, OutputStream sealed) {
        this.segments = segments;
        this.sealed = sealed;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == plain.length) {
                pass(false);
            }
            int taken = Math.min(left, plain.length - filled);
            System.arraycopy(bytes, from, plain, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            pass(true);
            sealed.close();
        }
    }

    private void pass(boolean last) throws IOException {
        sealed.write(segments.seal(plain, filled, place, last));
        place++;
        filled = 0;
    }
}
