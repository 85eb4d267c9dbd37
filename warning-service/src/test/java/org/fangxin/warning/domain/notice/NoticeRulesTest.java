package org.fangxin.warning.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.NoticeFixtures;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeRulesTest {
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages.warning", Locale.ROOT);
    private static final ResourceBundle CHINESE =
            ResourceBundle.getBundle("messages.warning", Locale.SIMPLIFIED_CHINESE);

    @Test
    void passes_what_an_editor_writes() {
        assertThat(NoticeFixtures.prepaidCards().flaws()).isEmpty();
        assertThat(NoticeFixtures.recall().flaws()).isEmpty();
    }

    static Stream<Arguments> flawed() {
        Notice tip = NoticeFixtures.titled("提示");
        Notice recall = NoticeFixtures.recall();
        Product toothbrush = recall.products().getFirst();
        return Stream.of(
                wrong("/title/zh", "text-too-long", with(tip, title(new Bilingual("长".repeat(161), "fine")))),
                wrong("/title/en", "text-markup", with(tip, title(new Bilingual("好", "<b>bold</b>")))),
                wrong(
                        "/expiresAt",
                        "expires-before-effective",
                        NoticeFixtures.of(
                                WarningKind.CONSUMPTION_TIP,
                                "提示",
                                NoticeFixtures.CITY,
                                NoticeFixtures.EFFECTIVE,
                                NoticeFixtures.EFFECTIVE)),
                wrong(
                        "/onsetAt",
                        "onset-after-expiry",
                        with(
                                tip,
                                period(new Period(
                                        NoticeFixtures.EFFECTIVE, NoticeFixtures.EXPIRES, NoticeFixtures.EXPIRES)))),
                wrong("/districts/1", "unknown-district", with(tip, scope(List.of("330106", "110000"), List.of()))),
                wrong("/districts/1", "given-twice", with(tip, scope(List.of("330106", "330106"), List.of()))),
                wrong("/merchants/0", "invalid-uscc", with(tip, scope(List.of(), List.of("91330106ma2abcdex7")))),
                wrong(
                        "/merchants",
                        "too-many",
                        with(tip, scope(List.of(), Collections.nCopies(201, "91330106MA2ABCDEX7")))),
                wrong("/products/0/gtin", "invalid-gtin", with(recall, products(gtin(toothbrush, "6901234567893")))),
                wrong(
                        "/products/0/madeTo",
                        "ends-before-start",
                        with(recall, products(made(toothbrush, LocalDate.of(2026, 7, 1))))),
                wrong("/products", "kind-needs", with(recall, products())),
                wrong("/recall", "kind-needs", kind(tip, WarningKind.RECALL)),
                wrong("/recall", "kind-has-no", kind(recall, WarningKind.CONSUMPTION_WARNING)),
                wrong("/findings", "kind-needs", kind(tip, WarningKind.UNQUALIFIED_FOOD)),
                wrong("/reviewOn", "kind-needs", kind(tip, WarningKind.RISK_ALERT)),
                wrong("/contact/web", "web-form", contact(recall, "400-800-1234", "http://insecure.example.com")),
                wrong("/contact/phone", "phone-form", contact(recall, "call me", null)));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("flawed")
    void names_each_place_and_explains_it_in_both_languages(String pointer, String code, Notice notice) {
        List<Flaw> flaws = notice.flaws();

        assertThat(flaws).anySatisfy(flaw -> {
            assertThat(flaw.pointer()).isEqualTo(pointer);
            assertThat(flaw.code()).isEqualTo(code);
        });
        assertThat(flaws).allSatisfy(flaw -> {
            assertThat(ENGLISH.getString("error." + flaw.code())).isNotBlank();
            assertThat(CHINESE.getString("error." + flaw.code())).isNotBlank();
        });
    }

    @Test
    void has_every_text_in_both_languages() {
        Set<String> english = ENGLISH.keySet();
        assertThat(CHINESE.keySet()).isEqualTo(english);
        assertThat(english).allSatisfy(key -> assertThat(CHINESE.getString(key)).isNotEqualTo(ENGLISH.getString(key)));
    }

    @Test
    void knows_exactly_the_kinds_and_severities_of_the_code_lists() {
        assertThat(CodeLists.WARNING_KINDS.codes().stream().map(code -> code.code()))
                .containsExactlyElementsOf(
                        Stream.of(WarningKind.values()).map(Enum::name).toList());
        assertThat(CodeLists.SEVERITIES.codes().stream().map(code -> code.code()))
                .containsExactlyElementsOf(
                        Stream.of(Severity.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "6901234567892, true", "96385074, true", "036000291452, true", "10614141000415, true",
        "6901234567890, false", "690123456789, false", "ABC, false", "96385075, false"
    })
    void checks_barcodes_by_their_last_digit(String gtin, boolean valid) {
        assertThat(Product.isGtin(gtin)).isEqualTo(valid);
    }

    private static Arguments wrong(String pointer, String code, Notice notice) {
        return Arguments.of(pointer, code, notice);
    }

    private static Notice with(Notice notice, UnaryOperator<Notice> change) {
        return change.apply(notice);
    }

    private static UnaryOperator<Notice> title(Bilingual title) {
        return n -> copy(n, n.kind(), title, n.period(), n.scope(), n.products(), n.contact());
    }

    private static UnaryOperator<Notice> period(Period period) {
        return n -> copy(n, n.kind(), n.title(), period, n.scope(), n.products(), n.contact());
    }

    private static UnaryOperator<Notice> scope(List<String> districts, List<String> merchants) {
        Scope scope = new Scope(districts, List.of(), List.of(), merchants, List.of());
        return n -> copy(n, n.kind(), n.title(), n.period(), scope, n.products(), n.contact());
    }

    private static UnaryOperator<Notice> products(Product... products) {
        return n -> copy(n, n.kind(), n.title(), n.period(), n.scope(), List.of(products), n.contact());
    }

    private static Notice kind(Notice n, WarningKind kind) {
        return copy(n, kind, n.title(), n.period(), n.scope(), n.products(), n.contact());
    }

    private static Notice contact(Notice n, String phone, String web) {
        return copy(n, n.kind(), n.title(), n.period(), n.scope(), n.products(), new Contact("某公司", phone, web));
    }

    private static Product gtin(Product p, String gtin) {
        return new Product(p.name(), gtin, p.brand(), p.model(), p.batch(), p.madeFrom(), p.madeTo());
    }

    private static Product made(Product p, LocalDate madeTo) {
        return new Product(p.name(), p.gtin(), p.brand(), p.model(), p.batch(), p.madeFrom(), madeTo);
    }

    private static Notice copy(
            Notice n,
            WarningKind kind,
            Bilingual title,
            Period period,
            Scope scope,
            List<Product> products,
            Contact contact) {
        return new Notice(
                kind,
                n.severity(),
                n.urgency(),
                n.certainty(),
                title,
                n.text(),
                n.advice(),
                period,
                scope,
                products,
                n.findings(),
                n.recall(),
                n.reviewOn(),
                contact,
                n.source());
    }
}
