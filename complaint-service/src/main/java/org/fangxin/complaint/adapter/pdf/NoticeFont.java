package org.fangxin.complaint.adapter.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of the documents; what it has no picture for is shown as the sign that stands for a missing character. */
final class NoticeFont {
    private static final String FILE = "NotoSerifSC-subset.ttf";
    private static final String MISSING = "〓";

    private final byte[] bytes;
    private final Set<Integer> pictured;

    private NoticeFont(byte[] bytes, Set<Integer> pictured) {
        this.bytes = bytes;
        this.pictured = pictured;
    }

    static NoticeFont load() {
        try (InputStream file = NoticeFont.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no font " + FILE);
            }
            byte[] bytes = file.readAllBytes();
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                CmapLookup lookup = font.getUnicodeCmapLookup();
                return new NoticeFont(
                        bytes,
                        java.util.stream.IntStream.rangeClosed(' ', 0x3134F)
                                .filter(point -> lookup.getGlyphId(point) > 0)
                                .boxed()
                                .collect(Collectors.toUnmodifiableSet()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font within a document; only the characters used will be embedded. */
    PDFont in(PDDocument document) throws IOException {
        TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
        return PDType0Font.load(document, font, true);
    }

    /** A text with nothing in it that the font cannot show; line ends become spaces. */
    String showable(String text) {
        StringBuilder showable = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) && point != '　') {
                showable.append(' ');
            } else if (pictured.contains(point)) {
                showable.appendCodePoint(point);
            } else {
                showable.append(MISSING);
            }
        });
        return showable.toString();
    }
}
