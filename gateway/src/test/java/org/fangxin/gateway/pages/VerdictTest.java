package org.fangxin.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fangxin.gateway.pages.MerchantFacts.Designation;
import org.fangxin.gateway.pages.MerchantFacts.Rate;
import org.fangxin.gateway.pages.MerchantFacts.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @Test
    void one_designation_held_is_enough() {
        assertThat(Verdict.of(merchant(designation("REVOKED", false, 2024), designation("RECTIFYING", true, 2023))))
                .isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "REVOKED, REVOKED",
        "SUSPENDED, SUSPENDED",
        "CANCELLED, CANCELLED",
        "EXPIRED, EXPIRED",
        "AWARDED, EXPIRED"
    })
    void without_one_the_last_that_was_held_counts(String state, Verdict verdict) {
        assertThat(Verdict.of(merchant(designation(state, false, 2025), designation("EXPIRED", false, 2023))))
                .isEqualTo(verdict);
    }

    @Test
    void a_merchant_without_any_never_had_one() {
        assertThat(Verdict.of(merchant())).isEqualTo(Verdict.NEVER);
    }

    @ParameterizedTest
    @CsvSource({"valid, VALID", "EXPIRED, EXPIRED", "revoked, REVOKED", "forged, FORGED", "something-new, UNKNOWN"})
    void a_badge_is_judged_by_the_registrys_word(String word, Verdict verdict) {
        assertThat(Verdict.ofBadge(word)).isEqualTo(verdict);
    }

    private static Designation designation(String state, boolean held, int year) {
        return new Designation("放心商店", state, held, LocalDate.of(year, 1, 1), null, null);
    }

    private static MerchantFacts merchant(Designation... designations) {
        Rate none = new Rate(0, 0, BigDecimal.ZERO);
        YearMonth month = YearMonth.of(2026, 11);
        return new MerchantFacts(
                "91330106MA2ABCDEX7",
                "店",
                null,
                "西湖区",
                "文三路",
                "食品",
                null,
                List.of(designations),
                List.of(),
                0,
                new Standing(month, month, Instant.EPOCH, 0, none, none, none, none),
                List.of(),
                Instant.EPOCH);
    }
}
