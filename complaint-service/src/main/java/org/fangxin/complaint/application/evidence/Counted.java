package org.fangxin.complaint.application.evidence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what is written. */
final class Counted {
    private long bytes;

    long bytes() {
        return bytes;
    }

    /** A stream that counts and passes on. */
    OutputStream before(OutputStream next) {
        return new FilterOutputStream(next) {
            @Override
            public void write(int b) throws IOException {
                out.write(b);
                bytes++;
            }

            @Override
            public void write(byte[] written, int offset, int length) throws IOException {
                out.write(written, offset, length);
                bytes += length;
            }
        };
    }
}
