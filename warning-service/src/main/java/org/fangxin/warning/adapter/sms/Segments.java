package org.fangxin.warning.adapter.sms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in as many short messages as it needs, in UCS-2: 70 characters fit into one; of a longer text 67 into each, whose
 * header lets the phone put them together again (3GPP TS 23.040, 9.2.3.24.1).
 */
final class Segments {
    private static final int WHOLE = 70;
    private static final int PART = 67;
    private static final int HEADER = 6;

    private Segments() {}

    /** @param reference tells the parts of one text from those of another; its last eight bits count */
    static List<byte[]> of(String text, int reference) {
        if (text.length() <= WHOLE) {
            return List.of(text.getBytes(StandardCharsets.UTF_16BE));
        }
        List<String> parts = parts(text);
        List<byte[]> segments = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            byte[] characters = parts.get(i).getBytes(StandardCharsets.UTF_16BE);
            byte[] segment = new byte[HEADER + characters.length];
            byte[] header = {HEADER - 1, 0, 3, (byte) reference, (byte) parts.size(), (byte) (i + 1)};
            System.arraycopy(header, 0, segment, 0, HEADER);
            System.arraycopy(characters, 0, segment, HEADER, characters.length);
            segments.add(segment);
        }
        return segments;
    }

    /** No part ends within a character of two halves. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = Math.min(begin + PART, text.length());
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            parts.add(text.substring(begin, end));
            begin = end;
        }
        return parts;
    }
}
