package org.fangxin.merchant.adapter.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells in which encoding a file is: UTF-8 when its beginning is valid in it, else GB 18030, which holds GBK and GB 2312
 * and is what spreadsheets write on Chinese systems. A byte order mark is taken off.
 */
final class Encodings {
    /** Bytes looked at. */
    static final int SAMPLE = 64 * 1024;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Encodings() {}

    /** The encoding; the stream then stands at the first character. */
    static Charset of(BufferedInputStream bytes) throws IOException {
        bytes.mark(SAMPLE);
        byte[] sample = bytes.readNBytes(SAMPLE);
        bytes.reset();
        if (startsWithMark(sample)) {
            bytes.skipNBytes(MARK.length);
            return StandardCharsets.UTF_8;
        }
        return isUtf8(sample) ? StandardCharsets.UTF_8 : GB18030;
    }

    private static boolean startsWithMark(byte[] sample) {
        return sample.length >= MARK.length && sample[0] == MARK[0] && sample[1] == MARK[1] && sample[2] == MARK[2];
    }

    /** A character cut off by the sample's end is no fault. */
    private static boolean isUtf8(byte[] sample) {
        CharBuffer out = CharBuffer.allocate(sample.length);
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(sample), out, false)
                .isError();
    }
}
