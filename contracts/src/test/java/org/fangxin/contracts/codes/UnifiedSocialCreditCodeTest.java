package org.fangxin.contracts.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91330106MA2ABCDEX7",
                "91330102MA2AB0018E",
                "92330105MA2CD0029F",
                "91330110MA2EF003XD",
                "92330114MA2GH00400",
                "91330109MA2KH0060M",
                "12330100MB1AB00524"
            })
    void accepts_codes_whose_check_character_fits(String code) {
        assertThat(UnifiedSocialCreditCode.parse(code))
                .map(UnifiedSocialCreditCode::value)
                .contains(code);
        assertThat(UnifiedSocialCreditCode.expectedCheckCharacter(code)).contains(code.charAt(17));
    }

    @Test
    void names_the_expected_character_when_the_check_character_is_wrong() {
        assertThat(UnifiedSocialCreditCode.parse("91330106MA2ABCDEX8")).isEmpty();
        assertThat(UnifiedSocialCreditCode.expectedCheckCharacter("91330106MA2ABCDEX8"))
                .contains('7');
    }

    @Test
    void notices_every_single_changed_character() {
        String code = "91330106MA2ABCDEX7";
        for (int i = 0; i < code.length(); i++) {
            char other = code.charAt(i) == '4' ? '5' : '4';
            String changed = code.substring(0, i) + other + code.substring(i + 1);
            assertThat(UnifiedSocialCreditCode.parse(changed)).as(changed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "91330106MI2ABCDEX7",
                "91330106MA2ABCDEX",
                "91330106MA2ABCDEX77",
                "9133O106MA2ABCDEX7",
                "91330106MA2ABCDE-7",
                "９1330106MA2ABCDEX7"
            })
    void refuses_other_forms_without_guessing_a_check_character(String text) {
        assertThat(UnifiedSocialCreditCode.parse(text)).isEmpty();
        assertThat(UnifiedSocialCreditCode.expectedCheckCharacter(text)).isEmpty();
    }

    @Test
    void reads_lower_case_and_surrounding_blanks() {
        assertThat(UnifiedSocialCreditCode.parse("  91330106ma2abcdex7\t"))
                .contains(new UnifiedSocialCreditCode("91330106MA2ABCDEX7"));
    }

    @Test
    void keeps_retired_area_codes() {
        char check = UnifiedSocialCreditCode.expectedCheckCharacter("91330103MA2ABCDEX0")
                .orElseThrow();

        UnifiedSocialCreditCode code =
                UnifiedSocialCreditCode.parse("91330103MA2ABCDEX" + check).orElseThrow();

        assertThat(code.areaCode()).isEqualTo("330103");
        assertThat(code).hasToString("91330103MA2ABCDEX" + check);
    }

    @Test
    void looks_at_the_inner_organisation_code_as_a_hint_only() {
        assertThat(new UnifiedSocialCreditCode("91330106MA2ABCDEX7").hasConsistentOrganisationCode())
                .isTrue();
        char check = UnifiedSocialCreditCode.expectedCheckCharacter("91330106MA2ABCDE10")
                .orElseThrow();
        assertThat(new UnifiedSocialCreditCode("91330106MA2ABCDE1" + check).hasConsistentOrganisationCode())
                .isFalse();
    }

    @Test
    void cannot_be_made_from_an_invalid_value() {
        assertThatThrownBy(() -> new UnifiedSocialCreditCode("91330106MA2ABCDEX8"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
