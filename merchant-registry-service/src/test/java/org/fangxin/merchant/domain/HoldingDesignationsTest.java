package org.fangxin.merchant.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantFixtures.NOW;
import static org.fangxin.merchant.MerchantFixtures.TODAY;
import static org.fangxin.merchant.MerchantFixtures.awarded;
import static org.fangxin.merchant.MerchantFixtures.bureau;
import static org.fangxin.merchant.MerchantFixtures.ids;
import static org.fangxin.merchant.MerchantFixtures.registered;
import static org.fangxin.merchant.MerchantFixtures.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HoldingDesignationsTest {
    @Test
    void holds_a_designation_from_its_first_to_its_last_day() {
        Merchant merchant = registered(awarded("STORE", "2026-11-20", "2026-11-25"));

        assertThat(merchant.kindsHeldOn(LocalDate.parse("2026-11-19"))).isEmpty();
        assertThat(merchant.kindsHeldOn(LocalDate.parse("2026-11-20"))).containsExactly("STORE");
        assertThat(merchant.kindsHeldOn(LocalDate.parse("2026-11-25"))).containsExactly("STORE");
        assertThat(merchant.kindsHeldOn(LocalDate.parse("2026-11-26"))).isEmpty();
    }

    @Test
    void knows_the_days_on_which_the_calendar_turns_it() {
        Merchant merchant = registered(awarded("STORE", "2026-12-01", "2026-12-31"));

        assertThat(merchant.nextTurnAfter(TODAY)).contains(LocalDate.parse("2026-12-01"));
        assertThat(merchant.nextTurnAfter(LocalDate.parse("2026-12-01"))).contains(LocalDate.parse("2027-01-01"));
        assertThat(merchant.nextTurnAfter(LocalDate.parse("2027-01-01"))).isEmpty();
        assertThat(registered(awarded("STORE", "2026-01-01", null)).nextTurnAfter(TODAY))
                .isEmpty();
    }

    @Test
    void expires_when_its_term_is_over_and_keeps_it_in_the_record() {
        Merchant merchant = registered(awarded("STORE", "2026-01-01", "2026-11-25"));

        Merchant turned = merchant.expired(
                        merchant.overOn(LocalDate.parse("2026-11-26"))
                                .orElseThrow()
                                .id(),
                        LocalDate.parse("2026-11-26"),
                        NOW)
                .orElseThrow();

        assertThat(turned.designations()).singleElement().satisfies(designation -> {
            assertThat(designation.state()).isEqualTo(DesignationState.EXPIRED);
            assertThat(designation.id())
                    .isEqualTo(merchant.designations().getFirst().id());
        });
        assertThat(turned.revision().number()).isEqualTo(2);
        assertThat(turned.revision().origin().source()).isEqualTo(Origin.Source.PLATFORM);
        assertThat(turned.stated()).isEqualTo(merchant.stated());
    }

    @Test
    void takes_a_term_that_was_over_at_registration_as_expired() {
        assertThat(registered(awarded("STORE", "2024-01-01", "2024-12-31")).designations())
                .extracting(Designation::state)
                .containsExactly(DesignationState.EXPIRED);
    }

    @Test
    void comes_back_when_a_later_statement_gives_it_a_longer_term() {
        Merchant expired = registered(awarded("STORE", "2024-01-01", "2024-12-31"));

        Merchant renewed = expired.restated(awarded("STORE", "2024-01-01", "2026-12-31"), bureau(), NOW, TODAY, ids())
                .orElseThrow();

        assertThat(renewed.kindsHeldOn(TODAY)).containsExactly("STORE");
        assertThat(renewed.designations()).hasSize(1);
    }

    @Test
    void is_never_taken_away_by_a_statement_that_does_not_mention_it() {
        Merchant merchant = registered(awarded("STORE", "2026-01-01", null));

        Merchant restated = merchant.restated(awarded("CATERING", "2026-02-01", null), bureau(), NOW, TODAY, ids())
                .orElseThrow();
        Merchant silent =
                restated.restated(statement("新名"), bureau(), NOW, TODAY, ids()).orElseThrow();

        assertThat(restated.kindsHeldOn(TODAY)).containsExactly("CATERING", "STORE");
        assertThat(silent.kindsHeldOn(TODAY)).containsExactly("CATERING", "STORE");
    }

    @Test
    void does_not_hold_what_is_suspended() {
        Designation suspended = new Designation(
                "d", "STORE", DesignationState.SUSPENDED, LocalDate.parse("2026-01-01"), null, null, List.of());

        assertThat(suspended.isHeldOn(TODAY)).isFalse();
        assertThat(suspended.expiredIfOver(TODAY)).isEqualTo(suspended);
    }

    @ParameterizedTest
    @CsvSource({
        "AWARDED, EVALUATION, AWARDED",
        "AWARDED, RECTIFICATION, RECTIFYING",
        "AWARDED, SUSPENSION, SUSPENDED",
        "AWARDED, REINSTATEMENT,",
        "AWARDED, REVOCATION, REVOKED",
        "AWARDED, CANCELLATION, CANCELLED",
        "RECTIFYING, EVALUATION, AWARDED",
        "RECTIFYING, RECTIFICATION,",
        "RECTIFYING, SUSPENSION, SUSPENDED",
        "RECTIFYING, REINSTATEMENT, AWARDED",
        "RECTIFYING, REVOCATION, REVOKED",
        "RECTIFYING, CANCELLATION, CANCELLED",
        "SUSPENDED, EVALUATION,",
        "SUSPENDED, RECTIFICATION,",
        "SUSPENDED, SUSPENSION,",
        "SUSPENDED, REINSTATEMENT, AWARDED",
        "SUSPENDED, REVOCATION, REVOKED",
        "SUSPENDED, CANCELLATION, CANCELLED",
        "REVOKED, EVALUATION,",
        "REVOKED, REINSTATEMENT,",
        "REVOKED, CANCELLATION,",
        "EXPIRED, EVALUATION, AWARDED",
        "EXPIRED, REINSTATEMENT,",
        "EXPIRED, REVOCATION,",
        "CANCELLED, EVALUATION,",
        "CANCELLED, REINSTATEMENT,"
    })
    void goes_from_state_to_state_as_the_programme_has_it(
            DesignationState before, DesignationAct act, DesignationState after) {
        assertThat(before.after(act)).isEqualTo(Optional.ofNullable(after));
        assertThat(before.possibleActs().contains(act)).isEqualTo(after != null);
    }

    @Test
    void is_in_the_pool_that_its_evaluation_and_its_state_give() {
        Designation fresh = new Designation(
                "d", "STORE", DesignationState.AWARDED, TODAY.minusDays(1), TODAY.plusDays(9), null, List.of());
        Designation starred = fresh.after(new DesignationNote(
                        DesignationAct.EVALUATION, TODAY, "合格", null, null, TODAY.plusYears(1), 92, 4))
                .orElseThrow();
        Designation warned = starred.after(
                        new DesignationNote(DesignationAct.RECTIFICATION, TODAY, "整改", null, TODAY.plusDays(30), null))
                .orElseThrow();

        assertThat(fresh.poolOn(TODAY)).isEqualTo(DesignationPool.CULTIVATION);
        assertThat(starred.poolOn(TODAY)).isEqualTo(DesignationPool.STAR);
        assertThat(starred.stars()).isEqualTo(4);
        assertThat(warned.poolOn(TODAY)).isEqualTo(DesignationPool.WARNING);
        assertThat(warned.stars()).as("stars stay until the next evaluation").isEqualTo(4);
        assertThat(fresh.poolOn(TODAY.plusDays(30))).isEqualTo(DesignationPool.NONE);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # begins,    ends,       known since, evaluated on,             due
            2026-12-01,  2027-11-30, 2026-12-01,  -,                        2027-11-30
            2026-12-01,  2028-11-30, 2026-12-01,  2027-11-10,               2028-11-30
            2026-12-01,  2028-11-30, 2026-12-01,  2027-06-01 2027-11-10,    2028-11-30
            2026-12-01,  2029-11-30, 2026-12-01,  -,                        2027-11-30
            2026-12-01,  -,          2026-12-01,  -,                        2027-11-30
            2026-12-01,  -,          2026-12-01,  2027-12-05,               2028-11-30
            2026-12-01,  -,          2026-12-01,  2030-03-01,               2030-11-30
            2026-12-01,  -,          2026-12-01,  2027-11-30 2028-11-30,    2029-11-30
            2019-05-01,  -,          2026-11-23,  -,                        2027-04-30
            2019-05-01,  2026-12-31, 2026-11-23,  -,                        2026-12-31
            2024-02-29,  -,          2024-02-29,  -,                        2025-02-27
            2027-01-01,  -,          2026-11-23,  -,                        2027-12-31
            """)
    void is_to_be_evaluated_every_year_and_by_the_end_of_its_term(
            LocalDate since, LocalDate until, LocalDate known, String evaluated, LocalDate due) {
        List<DesignationNote> notes = evaluated == null
                ? List.of()
                : Stream.of(evaluated.split(" "))
                        .map(day -> new DesignationNote(
                                DesignationAct.EVALUATION, LocalDate.parse(day), "合格", null, null, null))
                        .toList();

        Designation designation = new Designation("d", "STORE", DesignationState.AWARDED, since, until, null, notes);

        assertThat(designation.evaluationDueOn(known)).contains(due);
    }

    @ParameterizedTest
    @EnumSource(DesignationState.class)
    void is_to_be_evaluated_only_while_it_is_held(DesignationState state) {
        Designation designation = new Designation("d", "STORE", state, TODAY, TODAY.plusYears(1), null, List.of());

        assertThat(designation.evaluationDueOn(TODAY).isPresent()).isEqualTo(state.isHeld());
    }
}
