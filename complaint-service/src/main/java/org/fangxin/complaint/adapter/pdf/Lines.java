package org.fangxin.complaint.adapter.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines as Chinese is set: between any two characters, but not within a Latin word, and never so that a
 * line begins with a closing mark.
 */
final class Lines {
    private static final String NEVER_FIRST = "，。；：！？、）》”’〕】」』,.;:!?)]}%";

    private final Measure measure;
    private final float width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private float room;

    private Lines(Measure measure, float width, float indent) {
        this.measure = measure;
        this.width = width;
        this.room = width - indent;
    }

    /**
     * The lines of a paragraph.
     *
     * @param indent by how much the first line is shorter
     */
    static List<String> of(String paragraph, float width, float indent, Measure measure) {
        Lines lines = new Lines(measure, width, indent);
        for (String piece : pieces(paragraph)) {
            lines.add(piece);
        }
        lines.end();
        return lines.lines;
    }

    private void add(String piece) {
        float length = measure.of(piece);
        if (length > room && !line.isEmpty() && !NEVER_FIRST.contains(piece)) {
            end();
        }
        if (line.isEmpty() && piece.isBlank() && !lines.isEmpty()) {
            return;
        }
        if (length > width) {
            piece.codePoints().forEach(point -> character(Character.toString(point)));
            return;
        }
        line.append(piece);
        room -= length;
    }

    /** Breaks a word that no line can hold. */
    private void character(String character) {
        float length = measure.of(character);
        if (length > room) {
            end();
        }
        line.append(character);
        room -= length;
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
        room = width;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point > ' ' && point < 0x250 && NEVER_FIRST.indexOf(point) < 0) {
                word.appendCodePoint(point);
            } else {
                flush(word, pieces);
                pieces.add(Character.toString(point));
            }
        });
        flush(word, pieces);
        return pieces;
    }

    private static void flush(StringBuilder word, List<String> pieces) {
        if (!word.isEmpty()) {
            pieces.add(word.toString());
            word.setLength(0);
        }
    }

    /** How wide a text is. */
    @FunctionalInterface
    interface Measure {
        float of(String text);
    }
}
