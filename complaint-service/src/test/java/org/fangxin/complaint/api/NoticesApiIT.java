package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.junit.jupiter.api.Test;

class NoticesApiIT extends ServiceIT {
    private static final String BAKERY = "91330106MA2ABCDEX7";

    @Test
    void gives_out_a_numbered_document_that_never_changes() throws IOException {
        Filed complaint = file("notice-consumer");
        Filed accepted = step(officer("330106"), complaint, "acceptance", "{\"contact\":\"0571-87654321\"}");
        Client reader = consumer("notice-consumer").with("Accept-Language", "zh-CN");

        Reply list = reader.get(complaint.path("notices"))
                .is(200)
                .has("items.length()", 1)
                .has("items[0].kind", "ACCEPTANCE")
                .has("items[0].issuer", "杭州市西湖区市场监督管理局")
                .has("items[0].basis.article", "15")
                .has("items[0].language", "zh-CN")
                .has("items[0].title", "投诉受理告知书")
                .has("items[0].paragraphs[0]", "张小丰：")
                .has("items[0].plain[0]", "您的投诉已经受理。");
        String number = list.read("items[0].number");
        assertThat(number).matches("西湖市监受〔2026〕第\\d+号");
        String path = complaint.path("notices/" + list.<String>read("items[0].id"));

        step(officer("330106"), accepted, "termination", "{\"ground\":\"NO_AGREEMENT\",\"reason\":\"双方差距太大\"}");

        Reply same = reader.with("Accept", "application/json").get(path).is(200).has("number", number);
        assertThat(same.body()).contains("0571-87654321");
        Reply paper = reader.with("Accept", "application/pdf").download(path).is(200);
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(paper.header("Content-Disposition")).contains("filename*=UTF-8''");
        assertThat(text(paper).replaceAll("\\s", "")).contains(number, "张小丰：", "0571-87654321");
    }

    @Test
    void hides_the_complainant_from_everybody_else_and_keeps_each_document_to_its_readers() {
        Filed complaint = file("notice-consumer");
        Filed accepted = step(officer("330106"), complaint, "acceptance", "{}");
        step(officer("330106"), accepted, "termination", "{\"ground\":\"NO_AGREEMENT\",\"reason\":\"分歧大\"}");

        Reply shop = merchant(BAKERY)
                .with("Accept-Language", "zh-CN")
                .get(complaint.path("notices"))
                .is(200)
                .has("items.length()", 1)
                .has("items[0].kind", "TERMINATION");
        assertThat(shop.body()).contains("张**").doesNotContain("张小丰", "分歧大");
        officer("330106").get(complaint.path("notices")).has("items.length()", 2);
        assertThat(officer("330106").get(complaint.path("notices")).body()).doesNotContain("张小丰");
        String id = consumer("notice-consumer").get(complaint.path("notices")).read("items[0].id");
        merchant(BAKERY)
                .with("Accept", "application/json")
                .get(complaint.path("notices/" + id))
                .isProblem(404, "not-found");
        consumer("somebody-else").get(complaint.path("notices")).isProblem(404, "not-found");
    }

    @Test
    void a_refusal_tells_in_english_what_else_can_be_done() throws IOException {
        Filed complaint = file("notice-consumer");
        step(
                officer("330106"),
                complaint,
                "refusal",
                "{\"ground\":\"ALREADY_HANDLED\",\"reason\":\"A court has it\",\"otherRemedies\":\"The court\"}");
        Client reader = consumer("notice-consumer").with("Accept-Language", "en");

        Reply list = reader.get(complaint.path("notices"))
                .has("items[0].kind", "REFUSAL")
                .has("items[0].language", "en")
                .has("items[0].plain[2]", "What you can do instead: The court");
        Reply paper = reader.with("Accept", "application/pdf")
                .download(complaint.path("notices/" + list.<String>read("items[0].id")))
                .is(200);
        assertThat(text(paper)).contains("投诉不予受理告知书", "Notice of refusal", "Reading aid");
    }

    private static String text(Reply paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.body().getBytes(StandardCharsets.ISO_8859_1))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
