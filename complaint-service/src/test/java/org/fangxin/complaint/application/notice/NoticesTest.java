package org.fangxin.complaint.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;
import static org.fangxin.complaint.domain.ComplaintFixtures.accepted;
import static org.fangxin.complaint.domain.ComplaintFixtures.byComplainant;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.made;
import static org.fangxin.complaint.domain.ComplaintFixtures.mediating;
import static org.fangxin.complaint.domain.ComplaintFixtures.received;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.Notice;
import org.fangxin.complaint.domain.NoticeKind;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.TerminationGround;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.intake.Forwarding;
import org.fangxin.complaint.domain.intake.MaterialsRequest;
import org.fangxin.complaint.domain.intake.Refusal;
import org.fangxin.complaint.domain.intake.Withdrawal;
import org.fangxin.complaint.domain.mediation.Settlement;
import org.fangxin.complaint.domain.mediation.Termination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoticesTest {
    private static final Map<String, String> ABOUT = Map.of(
            "trackingNumber",
            "TS-2026-000001-7",
            "complainant",
            "张小丰",
            "respondent",
            "西湖饼屋",
            "product",
            "桃酥饼干 500g",
            "receivedOn",
            "2026-11-23");

    private final Map<String, Integer> series = new HashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final IssueNotices issue = new IssueNotices(
            (district, kind, year) -> series.merge(district + kind + year, 1, Integer::sum),
            () -> "notice-" + ids.incrementAndGet());
    private final ComposeNotice compose = new ComposeNotice(CLOCKS.rules());

    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of(received(), new Acceptance("0571-87654321"), NoticeKind.ACCEPTANCE),
                Arguments.of(received(), new Refusal("OVER_THREE_YEARS", "购于2020年", "法院"), NoticeKind.REFUSAL),
                Arguments.of(
                        received(),
                        new MaterialsRequest("购物凭证", LocalDate.of(2026, 12, 1)),
                        NoticeKind.MATERIALS_REQUEST),
                Arguments.of(received(), new Forwarding("330102", "营业地在上城"), NoticeKind.FORWARDING),
                Arguments.of(
                        accepted(), new Termination(TerminationGround.NO_AGREEMENT, "差距太大"), NoticeKind.TERMINATION),
                Arguments.of(
                        mediating(), new Settlement("退货退款", Money.of("28.5"), true), NoticeKind.MEDIATION_DOCUMENT),
                Arguments.of(mediating(), new Settlement("当场退款", null, false), NoticeKind.MEDIATION_RECORD));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void every_step_that_the_law_wants_told_gives_its_document(Complaint complaint, Step<?> step, NoticeKind kind) {
        Notice notice = issued(complaint, step, byOfficer("2026-11-30"));

        assertThat(notice.kind()).isEqualTo(kind);
        assertThat(notice.number()).isEqualTo("西湖市监" + kind.word() + "〔2026〕第1号");
        for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
            ComposedNotice words = compose.compose(notice, ABOUT, language);
            assertThat(words.paragraphs())
                    .hasSizeGreaterThan(2)
                    .allSatisfy(paragraph -> assertThat(paragraph).doesNotContain("{", "}", "null"));
            assertThat(String.join("", words.paragraphs())).contains("TS-2026-000001-7", "桃酥饼干");
            assertThat(words.plain())
                    .isNotEmpty()
                    .allSatisfy(plain -> assertThat(plain).doesNotContain("{", "null"));
        }
    }

    @Test
    void acceptance_names_article_limit_and_contact() {
        ComposedNotice words = compose.compose(
                issued(received(), new Acceptance("0571-87654321"), byOfficer("2026-11-25")), ABOUT, Locale.CHINA);

        assertThat(words.title()).isEqualTo("投诉受理告知书");
        assertThat(words.issuer()).isEqualTo("杭州市西湖区市场监督管理局");
        assertThat(words.date()).isEqualTo("2026年11月25日");
        assertThat(words.paragraphs())
                .anyMatch(paragraph -> paragraph.contains("根据《市场监督管理投诉举报处理办法》第十五条"))
                .anyMatch(paragraph -> paragraph.contains("2027年1月24日"))
                .contains("联系方式：0571-87654321。");
        assertThat(words.plain()).contains("您的投诉已经受理。");
    }

    @Test
    void a_paragraph_without_its_fact_is_left_out() {
        ComposedNotice words =
                compose.compose(issued(received(), new Acceptance(null), byOfficer("2026-11-25")), ABOUT, Locale.CHINA);

        assertThat(words.paragraphs()).noneMatch(paragraph -> paragraph.contains("联系方式"));
    }

    @Test
    void a_refusal_gives_ground_reason_and_other_remedies() {
        ComposedNotice words = compose.compose(
                issued(received(), new Refusal("OVER_THREE_YEARS", "购于2020年", "可向人民法院起诉"), byOfficer("2026-11-25")),
                ABOUT,
                Locale.CHINA);

        assertThat(words.paragraphs())
                .anyMatch(paragraph -> paragraph.contains("超过三年"))
                .contains("具体理由：购于2020年")
                .anyMatch(paragraph -> paragraph.contains("可向人民法院起诉"));
    }

    @ParameterizedTest
    @EnumSource(TerminationGround.class)
    void each_of_the_eight_grounds_has_its_words(TerminationGround ground) {
        Notice notice = issued(accepted(), new Termination(ground, "经过"), byOfficer("2026-12-10"));

        assertThat(compose.compose(notice, ABOUT, Locale.CHINA).paragraphs().get(1))
                .doesNotContain(ground.name());
        assertThat(compose.compose(notice, ABOUT, Locale.ENGLISH).paragraphs().get(1))
                .matches("[\\x20-\\x7e桃酥饼干]+");
    }

    @Test
    void the_bureau_that_passes_a_complaint_on_says_so_itself() {
        Notice notice = issued(received(), new Forwarding("330102", "营业地在上城"), byOfficer("2026-11-24"));

        assertThat(notice.district()).isEqualTo("330106");
        assertThat(compose.compose(notice, ABOUT, Locale.CHINA).plain())
                .first()
                .asString()
                .contains("杭州市上城区");
    }

    @Test
    void numbers_rise_by_district_kind_and_year() {
        Step<?> accept = new Acceptance(null);

        assertThat(Stream.of(
                                issued(received(), accept, byOfficer("2026-11-25")),
                                issued(received(), accept, byOfficer("2026-11-26")),
                                issued(received(), new Refusal("OTHER_BY_LAW", "r", "o"), byOfficer("2026-11-26")),
                                issued(received(), accept, byOfficer("2027-01-04")))
                        .map(Notice::number))
                .containsExactly("西湖市监受〔2026〕第1号", "西湖市监受〔2026〕第2号", "西湖市监不受〔2026〕第1号", "西湖市监受〔2027〕第1号");
    }

    @Test
    void a_step_of_the_parties_gives_no_document() {
        assertThat(issue.done(made(received().take(new Withdrawal(null), byComplainant("2026-11-24"))))
                        .dossier()
                        .notices())
                .isEmpty();
    }

    @Test
    void each_side_gets_what_concerns_it() {
        assertThat(Arrays.stream(NoticeKind.values()).filter(kind -> kind.readableBy(Party.RESPONDENT)))
                .containsExactly(
                        NoticeKind.MEDIATION,
                        NoticeKind.MEDIATION_DOCUMENT,
                        NoticeKind.MEDIATION_RECORD,
                        NoticeKind.TERMINATION);
        assertThat(Arrays.stream(NoticeKind.values()).filter(kind -> kind.readableBy(Party.REPORTER)))
                .containsExactly(NoticeKind.REPORT_RESULT);
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_kind_has_its_wording_in_both_languages(NoticeKind kind) {
        assertThat(NoticeTemplate.load(kind, "zh").title()).matches("\\p{IsHan}+");
        assertThat(NoticeTemplate.load(kind, "en").title()).matches("[A-Za-z ]+");
        assertThat(NoticeTemplate.load(kind, "en").paragraphs()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void where_no_article_is_named_the_document_rests_on_the_rules_in_force() {
        Notice notice = issued(received(), new Acceptance(null), byOfficer("2026-11-25"));
        Notice without = new Notice(
                notice.id(), notice.kind(), notice.number(), notice.on(), notice.district(), null, notice.facts());
        LegalBasis old = new LegalBasis("SAMR-20", "2022", "14");
        Notice ofOldLaw = new Notice(
                notice.id(), notice.kind(), notice.number(), notice.on(), notice.district(), old, notice.facts());

        assertThat(String.join("", compose.compose(without, ABOUT, Locale.CHINA).paragraphs()))
                .contains("根据有关规定");
        assertThat(String.join(
                        "", compose.compose(ofOldLaw, ABOUT, Locale.CHINA).paragraphs()))
                .contains("《市场监督管理投诉举报处理暂行办法》第十四条");
    }

    @ParameterizedTest
    @CsvSource({"1,一", "10,十", "14,十四", "20,二十", "23,二十三", "101,一百零一", "148,一百四十八", "110,一百一十"})
    void writes_numbers_of_articles_as_the_law_does(int number, String words) {
        assertThat(ChineseNumerals.of(number)).isEqualTo(words);
    }

    private Notice issued(Complaint complaint, Step<?> step, Occasion occasion) {
        return issue.done(made(complaint.take(step, occasion)))
                .dossier()
                .notices()
                .getLast();
    }
}
