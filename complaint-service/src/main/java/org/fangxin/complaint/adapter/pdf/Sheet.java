package org.fangxin.complaint.adapter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes down an A4 page from its top, and goes on to the next when it is full. */
final class Sheet implements AutoCloseable {
    private static final float MARGIN = 79;
    private static final float TOP = 90;
    private static final float BOTTOM = 85;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private final PDDocument pdf;
    private final PDFont font;
    private final NoticeFont pictures;
    private PDPageContentStream page;
    private float y;

    Sheet(PDDocument pdf, PDFont font, NoticeFont pictures) throws IOException {
        this.pdf = pdf;
        this.font = font;
        this.pictures = pictures;
        this.page = next(pdf);
        this.y = PDRectangle.A4.getHeight() - TOP;
    }

    void red() throws IOException {
        page.setNonStrokingColor(0.75f, 0.05f, 0.05f);
        page.setStrokingColor(0.75f, 0.05f, 0.05f);
    }

    void black() throws IOException {
        page.setNonStrokingColor(0f, 0f, 0f);
    }

    void down(float points) {
        y -= points;
    }

    void rule() throws IOException {
        down(4);
        page.setLineWidth(1.5f);
        page.moveTo(MARGIN, y);
        page.lineTo(MARGIN + WIDTH, y);
        page.stroke();
    }

    void centred(String text, float size) throws IOException {
        for (String line : lines(text, size, 0)) {
            line(line, MARGIN + (WIDTH - width(line, size)) / 2, size, size * 1.4f);
        }
    }

    void right(String text, float size) throws IOException {
        for (String line : lines(text, size, 0)) {
            line(line, MARGIN + WIDTH - width(line, size), size, size * 1.4f);
        }
    }

    void paragraph(String text, float size, float leading, float indent) throws IOException {
        float at = MARGIN + indent;
        for (String line : lines(text, size, indent)) {
            line(line, at, size, leading);
            at = MARGIN;
        }
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    private void line(String text, float x, float size, float leading) throws IOException {
        if (y - leading < BOTTOM) {
            page.close();
            page = next(pdf);
            y = PDRectangle.A4.getHeight() - TOP;
        }
        y -= leading;
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private List<String> lines(String text, float size, float indent) {
        return Lines.of(pictures.showable(text), WIDTH, indent, piece -> width(piece, size));
    }

    private float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDPageContentStream next(PDDocument pdf) throws IOException {
        PDPage added = new PDPage(PDRectangle.A4);
        pdf.addPage(added);
        return new PDPageContentStream(pdf, added);
    }
}
