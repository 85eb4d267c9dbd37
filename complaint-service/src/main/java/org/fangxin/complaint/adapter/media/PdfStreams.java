package org.fangxin.complaint.adapter.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks how large the compressed streams of a PDF are, before anything keeps them in memory. */
final class PdfStreams {
    private static final int LARGEST = 32 * 1024 * 1024;
    private static final long LARGEST_TOGETHER = 256L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.ISO_8859_1);

    /** A stream that is folded twice could unfold without an end. */
    private static final Pattern FOLDED_TWICE = Pattern.compile("/Filter\\s*\\[[^\\]]*/Fl[^\\]]*/Fl");

    private PdfStreams() {}

    static boolean unfoldTooFar(byte[] pdf) {
        if (FOLDED_TWICE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).find()) {
            return true;
        }
        long together = 0;
        byte[] buffer = new byte[BUFFER];
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            long length = unfolded(pdf, at, buffer);
            together += length;
            if (length > LARGEST || together > LARGEST_TOGETHER) {
                return true;
            }
        }
        return false;
    }

    /** Where the content of the next stream begins; -1 when there is none. */
    private static int next(byte[] pdf, int from) {
        for (int at = from; at + BEGIN.length + 2 < pdf.length; at++) {
            if (pdf[at] == BEGIN[0] && Arrays.equals(pdf, at, at + BEGIN.length, BEGIN, 0, BEGIN.length)) {
                int content = at + BEGIN.length;
                if (pdf[content] == '\r') {
                    content++;
                }
                if (pdf[content] == '\n') {
                    return content + 1;
                }
            }
        }
        return -1;
    }

    private static long unfolded(byte[] pdf, int at, byte[] buffer) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, at, pdf.length - at);
            while (!inflater.finished() && inflater.getBytesWritten() <= LARGEST) {
                if (inflater.inflate(buffer) == 0) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notFolded) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
