package org.fangxin.complaint.adapter.media;

import java.io.IOException;
import java.io.OutputStream;

/** Writes zeros in place of something. */
final class Zeros {
    private static final byte[] BLOCK = new byte[8 * 1024];

    private Zeros() {}

    static void write(long length, OutputStream out) throws IOException {
        for (long left = length; left > 0; left -= BLOCK.length) {
            out.write(BLOCK, 0, (int) Math.min(left, BLOCK.length));
        }
    }
}
