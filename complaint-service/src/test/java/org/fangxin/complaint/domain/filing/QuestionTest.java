package org.fangxin.complaint.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.fangxin.contracts.codes.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
    @Test
    void every_question_belongs_to_categories_that_there_are_and_speaks_both_languages() {
        CodeLists.CATEGORIES
                .codes()
                .forEach(category -> assertThat(Question.of(category.code()))
                        .allSatisfy(question -> {
                            assertThat(question.zh()).matches(".*\\p{IsHan}.*");
                            assertThat(question.en()).matches("[\\x20-\\x7e]+");
                            assertThat(question.categories())
                                    .allMatch(each -> each.equals("*") || CodeLists.CATEGORIES.contains(each));
                        })
                        .extracting(Question::code)
                        .doesNotHaveDuplicates());
    }

    @Test
    void food_is_asked_for_batch_and_shelf_life_and_prepaid_services_for_the_card() {
        assertThat(Question.of("GOODS_FOOD")).extracting(Question::code).contains("batch", "shelfLife", "orderNumber");
        assertThat(Question.of("SERVICE_BEAUTY"))
                .extracting(Question::code)
                .contains("cardNumber", "cardBalance")
                .doesNotContain("batch");
        assertThat(Question.of("SERVICE_EXPRESS", "waybill")).get().matches(Question::personal);
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, 20261101A, true",
        "TEXT, '', false",
        "DATE, 2026-11-01, true",
        "DATE, 2026-02-30, false",
        "DATE, 1.11.2026, false",
        "MONEY, 128.50, true",
        "MONEY, 128.505, false",
        "MONEY, -1, false",
        "NUMBER, 42000, true",
        "NUMBER, 4.2, false"
    })
    void an_answer_has_the_form_of_its_kind(Question.Kind kind, String answer, boolean fits) {
        assertThat(kind.fits(answer)).isEqualTo(fits);
    }
}
