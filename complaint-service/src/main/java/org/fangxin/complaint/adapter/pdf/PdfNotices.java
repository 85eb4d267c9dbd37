package org.fangxin.complaint.adapter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.fangxin.complaint.application.notice.ComposedNotice;
import org.fangxin.complaint.application.notice.NoticePages;

/** Documents on A4 in the order of Chinese official papers: issuer, number, title, text, issuer and day. */
public final class PdfNotices implements NoticePages {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final float BODY = 14;
    private static final float LEADING = 25;

    private final NoticeFont font = NoticeFont.load();

    @Override
    public byte[] pdf(List<ComposedNotice> documents) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont used = font.in(pdf);
            for (ComposedNotice document : documents) {
                try (Sheet sheet = new Sheet(pdf, used, font)) {
                    write(document, sheet);
                }
            }
            describe(documents.getFirst(), pdf);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ComposedNotice document, Sheet sheet) throws IOException {
        boolean chinese = document.language().getLanguage().equals("zh");
        sheet.red();
        sheet.centred(document.issuer(), chinese ? 22 : 15);
        sheet.rule();
        sheet.black();
        sheet.down(10);
        sheet.right(document.notice().number(), 12);
        sheet.down(14);
        sheet.centred(document.title(), chinese ? 20 : 17);
        sheet.down(16);
        float indent = chinese ? 2 * BODY : 0;
        for (String paragraph : document.paragraphs()) {
            // Who is spoken to stands at the margin.
            boolean address = paragraph.equals(document.paragraphs().getFirst());
            for (String line : paragraph.lines().toList()) {
                sheet.paragraph(line, BODY, LEADING, address ? 0 : indent);
            }
        }
        sheet.down(24);
        sheet.right(document.issuer(), BODY);
        sheet.down(6);
        sheet.right(document.date(), BODY);
        if (!chinese) {
            sheet.down(24);
            sheet.paragraph("Reading aid. The Chinese text counts.", 10, 14, 0);
        }
    }

    private static void describe(ComposedNotice document, PDDocument pdf) {
        PDDocumentInformation about = pdf.getDocumentInformation();
        about.setTitle(document.title() + " " + document.notice().number());
        about.setAuthor(document.issuer());
        GregorianCalendar day = GregorianCalendar.from(document.notice().on().atStartOfDay(CITY));
        about.setCreationDate(day);
        about.setModificationDate(day);
        pdf.getDocumentCatalog().setLanguage(document.language().toLanguageTag());
        // The document's identity follows from its content, not from the moment of its making.
        pdf.setDocumentId((long) document.notice().id().hashCode());
    }
}
