package org.fangxin.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.contracts.codes.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListsTest {
    static java.util.List<CodeList> lists() {
        return CodeLists.all();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void names_every_code_in_chinese_and_english_and_knows_its_parents(CodeList list) {
        assertThat(list.codes()).isNotEmpty().allSatisfy(code -> {
            assertThat(code.code()).matches("[A-Z0-9_]+");
            assertThat(code.zh()).isNotBlank();
            assertThat(code.en()).isNotBlank();
            if (code.parent() != null) {
                assertThat(list.contains(code.parent())).isTrue();
            }
        });
    }

    @Test
    void holds_the_seven_grounds_of_refusal_and_the_thirteen_districts() {
        assertThat(CodeLists.REFUSAL_GROUNDS.codes()).hasSize(7);
        assertThat(CodeLists.TERMINATION_GROUNDS.codes()).hasSize(8);
        assertThat(CodeLists.DISTRICTS.find("330106")).map(Code::officialCode).contains("330106");
        assertThat(CodeLists.DISTRICTS.codes())
                .filteredOn(code -> code.parent() != null)
                .hasSize(13);
        assertThat(CodeLists.CATEGORIES.find("GOODS_FOOD")).map(Code::zh).contains("食品");
        assertThat(CodeLists.named("no-such-list")).isEmpty();
    }
}
