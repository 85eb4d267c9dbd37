package org.fangxin.warning.api.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.fangxin.warning.NoticeFixtures;
import org.fangxin.warning.api.WarningLinks;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.notice.Draft;
import org.fangxin.warning.domain.notice.Edition;
import org.fangxin.warning.domain.notice.Editions;
import org.fangxin.warning.domain.notice.GeoPoint;
import org.fangxin.warning.domain.notice.Issuer;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Polygon;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.fangxin.warning.domain.notice.PublishedWarning;
import org.fangxin.warning.domain.notice.Review;
import org.fangxin.warning.domain.notice.Scope;
import org.fangxin.warning.domain.notice.WarningHead;
import org.fangxin.warning.domain.notice.WarningKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class CapMessageTest {
    private static final Instant FIRST = Instant.parse("2026-11-24T08:00:00.123Z");
    private static final Instant SECOND = Instant.parse("2026-11-25T08:00:00Z");
    private static final Schema SCHEMA = schema();

    private final CapWriter writer = new CapWriter(
            new Issuer("amr.example.cn", new Bilingual("市场监督管理局", "Market Regulation")),
            new WarningLinks(URI.create("https://fangxin.example.cn/")),
            ZoneId.of("Asia/Shanghai"));

    static Stream<PublicWarning> warnings() {
        PublishedWarning once = warning(NoticeFixtures.prepaidCards());
        PublishedWarning twice = warning(NoticeFixtures.prepaidCards(), NoticeFixtures.recall());
        Polygon square = new Polygon(List.of(
                new GeoPoint(120.1, 30.2),
                new GeoPoint(120.2, 30.2),
                new GeoPoint(120.2, 30.3),
                new GeoPoint(120.1, 30.2)));
        Scope area = new Scope(List.of("330106", "330108"), List.of(square), List.of(), List.of(), List.of());
        return Stream.of(
                once,
                twice,
                (PublicWarning) twice.cancel("wang", SECOND, new Bilingual("已解除 & 说明", "Over"))
                        .warning(),
                (PublicWarning) once.expire(NoticeFixtures.EXPIRES).warning(),
                warning(NoticeFixtures.recall()),
                warning(NoticeFixtures.of(
                        WarningKind.RISK_ALERT, "1 < 2 & 3", area, NoticeFixtures.EFFECTIVE, NoticeFixtures.EXPIRES)));
    }

    @ParameterizedTest
    @MethodSource("warnings")
    void has_the_structure_of_the_standard(PublicWarning warning) {
        String xml = writer.write(CapMessage.latest(warning));

        assertThatCode(() -> SCHEMA.newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))))
                .as(xml)
                .doesNotThrowAnyException();
    }

    @Test
    void alerts_once_then_updates_and_cancels_all_that_went_before() throws Exception {
        PublishedWarning warning = warning(NoticeFixtures.prepaidCards(), NoticeFixtures.recall());
        Document alert = parse(CapMessage.of(warning, warning.editions().all().getFirst()));
        Document update = parse(CapMessage.latest(warning));
        Document cancel = parse(CapMessage.latest((PublicWarning)
                warning.cancel("wang", SECOND, new Bilingual("解除", "Over")).warning()));

        assertThat(text(alert, "msgType")).isEqualTo("Alert");
        assertThat(text(alert, "identifier")).isEqualTo("XJ-2026-0001.1");
        assertThat(text(alert, "sent")).isEqualTo("2026-11-24T16:00:00+08:00");
        assertThat(alert.getElementsByTagName("references").getLength()).isZero();
        assertThat(text(update, "msgType")).isEqualTo("Update");
        assertThat(text(update, "references")).isEqualTo("amr.example.cn,XJ-2026-0001.1,2026-11-24T16:00:00+08:00");
        assertThat(text(cancel, "msgType")).isEqualTo("Cancel");
        assertThat(text(cancel, "references"))
                .isEqualTo("amr.example.cn,XJ-2026-0001.1,2026-11-24T16:00:00+08:00"
                        + " amr.example.cn,XJ-2026-0001.2,2026-11-25T16:00:00+08:00");
        assertThat(text(cancel, "description")).isEqualTo("解除");
        assertThat(text(cancel, "responseType")).isEqualTo("AllClear");
    }

    @Test
    void says_it_in_both_languages_with_area_codes_and_barcodes() throws Exception {
        Document recall = parse(CapMessage.latest(warning(NoticeFixtures.recall())));

        NodeList languages = recall.getElementsByTagName("language");
        assertThat(languages.item(0).getTextContent()).isEqualTo("zh-CN");
        assertThat(languages.item(1).getTextContent()).isEqualTo("en-US");
        assertThat(text(recall, "event")).isEqualTo("召回");
        assertThat(text(recall, "severity")).isEqualTo("Extreme");
        assertThat(text(recall, "urgency")).isEqualTo("Immediate");
        assertThat(text(recall, "areaDesc")).isEqualTo("杭州市");
        assertThat(text(recall, "web")).isEqualTo("https://fangxin.example.cn/api/v1/warnings/w1");
        NodeList values = recall.getElementsByTagName("value");
        assertThat(values.item(0).getTextContent()).isEqualTo("6901234567892");
        assertThat(values.item(1).getTextContent()).isEqualTo("330100");
    }

    private Document parse(CapMessage message) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(writer.write(message).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }

    private static PublishedWarning warning(Notice... notices) {
        List<Edition> editions = Stream.iterate(1, number -> number <= notices.length, number -> number + 1)
                .map(number -> new Edition(
                        number,
                        new Draft(notices[number - 1], "wang", FIRST),
                        new Review("li", FIRST, true, null),
                        "wang",
                        number == 1 ? FIRST : SECOND,
                        number == 1 ? null : "更正"))
                .toList();
        return new PublishedWarning(
                new WarningHead("w1", "XJ-2026-0001", FIRST, "key", null), new Editions(editions), null);
    }

    private static Schema schema() {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(CapMessageTest.class.getResourceAsStream("/cap-1.2.xsd")));
        } catch (org.xml.sax.SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
