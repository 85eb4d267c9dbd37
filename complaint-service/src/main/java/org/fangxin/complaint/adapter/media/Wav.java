package org.fangxin.complaint.adapter.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.fangxin.complaint.domain.evidence.Whereabouts.Unreadable;

/**
 * Copies a WAV recording with everything but its sound overwritten: texts, the broadcast extension with its originator and
 * time, foreign chunks. Lengths stay as they are, for recorders write them in many ways; players pass over what they do not
 * know.
 */
final class Wav {
    private static final Set<String> SOUND = Set.of("fmt ", "fact", "data", "cue ", "smpl", "PEAK");
    private static final int HEAD = 8;
    private static final String NOTHING = "JUNK";

    private Wav() {}

    static void clean(Bytes in, OutputStream out) throws IOException {
        byte[] head = in.take(12);
        String form = new String(head, StandardCharsets.ISO_8859_1);
        if (!form.startsWith("RIFF") || !form.endsWith("WAVE")) {
            throw new Unreadable("no WAV head");
        }
        out.write(head);
        byte[] chunk = in.upTo(HEAD);
        while (chunk.length == HEAD) {
            chunk(chunk, in, out);
            chunk = in.upTo(HEAD);
        }
    }

    private static void chunk(byte[] head, Bytes in, OutputStream out) throws IOException {
        String type = new String(head, 0, 4, StandardCharsets.ISO_8859_1);
        long length = Webp.length(Arrays.copyOfRange(head, 4, HEAD));
        long padded = length + (length & 1);
        if (SOUND.contains(type)) {
            out.write(head);
            in.copyAtMost(padded, out);
        } else {
            out.write(NOTHING.getBytes(StandardCharsets.ISO_8859_1));
            out.write(head, 4, 4);
            Zeros.write(in.copyAtMost(padded, OutputStream.nullOutputStream()), out);
        }
    }
}
