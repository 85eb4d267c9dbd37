package org.fangxin.complaint.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fangxin.complaint.application.notice.ComposeNotice;
import org.fangxin.complaint.application.notice.ComposedNotice;
import org.fangxin.complaint.domain.Notice;
import org.fangxin.complaint.domain.NoticeKind;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.junit.jupiter.api.Test;

class PdfNoticesTest {
    private final PdfNotices pages = new PdfNotices();
    private final ComposeNotice compose = new ComposeNotice(CLOCKS.rules());

    @Test
    void can_be_read_out_and_searched() throws IOException {
        byte[] pdf = pages.pdf(List.of(document("退还货款28.50元", Locale.CHINA)));

        keepForEyes(pdf);
        assertThat(text(pdf).replaceAll("\\s", ""))
                .contains("杭州市西湖区市场监督管理局", "西湖市监调书〔2026〕第7号", "调解书", "投诉人：张小丰", "退还货款28.50元", "2026年12月10日");
    }

    @Test
    void embeds_the_font_so_that_it_looks_the_same_everywhere() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pages.pdf(List.of(document("退款", Locale.CHINA))))) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("调解书 西湖市监调书〔2026〕第7号");
        }
    }

    @Test
    void goes_on_to_further_pages_and_adds_the_reading_aid_behind() throws IOException {
        String terms = "被投诉人自愿退还货款并赔偿损失。".repeat(80);

        byte[] pdf = pages.pdf(List.of(document(terms, Locale.CHINA), document(terms, Locale.ENGLISH)));

        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isGreaterThanOrEqualTo(4);
        }
        assertThat(text(pdf)).contains("Mediation document", "Reading aid");
        assertThat(text(pdf).replaceAll("\\s", "")).contains("并赔偿损失。被投诉人自愿");
    }

    @Test
    void shows_a_sign_for_what_the_font_lacks_and_never_fails() throws IOException {
        byte[] pdf = pages.pdf(List.of(document("商品😀名\u0007称𰻝面\n第二行", Locale.CHINA)));

        assertThat(text(pdf)).contains("商品〓名", "称〓面", "第二行");
    }

    @Test
    void is_the_same_for_the_same_document() {
        assertThat(pages.pdf(List.of(document("退款", Locale.CHINA))))
                .isEqualTo(pages.pdf(List.of(document("退款", Locale.CHINA))));
    }

    @Test
    void begins_no_line_with_a_closing_mark_and_breaks_no_latin_word() {
        List<String> lines = Lines.of("买了桃酥饼干，发现霉斑。联系 support@example.com 无人回复。", 10, 2, String::length);

        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("买了桃酥饼干，发现霉斑。联系support@example.com无人回复。");
        assertThat(lines).noneMatch(line -> "，。".contains(line.substring(0, 1)));
        List<String> words = new ArrayList<>(Lines.of("one two three", 7, 0, String::length));
        assertThat(words).containsExactly("one two", "three");
    }

    private ComposedNotice document(String terms, Locale language) {
        Notice notice = new Notice(
                "notice-1",
                NoticeKind.MEDIATION_DOCUMENT,
                "西湖市监调书〔2026〕第7号",
                LocalDate.of(2026, 12, 10),
                "330106",
                new LegalBasis("SAMR-121", "2026", "24"),
                Map.of("terms", terms, "recovered", "28.50"));
        return compose.compose(
                notice,
                Map.of(
                        "trackingNumber",
                        "TS-2026-000001-7",
                        "complainant",
                        "张小丰",
                        "respondent",
                        "西湖饼屋",
                        "product",
                        "桃酥饼干 500g",
                        "receivedOn",
                        "2026-11-23"),
                language);
    }

    /** For somebody who wants to look at it: a build leaves the last paper under {@code target}. */
    private static void keepForEyes(byte[] pdf) throws IOException {
        Path target = Path.of("target");
        if (Files.isDirectory(target)) {
            Files.write(target.resolve("notice.pdf"), pdf);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
