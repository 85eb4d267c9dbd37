package org.fangxin.merchant.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.domain.application.Actor.As;
import org.fangxin.merchant.domain.application.ApplicationMove.Hindered;
import org.fangxin.merchant.domain.application.ApplicationMove.Hindrance;
import org.fangxin.merchant.domain.application.ApplicationMove.Made;
import org.fangxin.merchant.domain.application.ApplicationMove.NotNow;
import org.fangxin.merchant.domain.application.ApplicationState.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PassingAnApplicationTest {
    private static final LocalDate TODAY = MerchantFixtures.TODAY;
    private static final Instant NOW = MerchantFixtures.NOW;
    private static final Actor MERCHANT = new Actor(As.APPLICANT, "owner");
    private static final Actor COUNTY = new Actor(As.COUNTY_REVIEWER, "chen");
    private static final Actor CITY = new Actor(As.CITY_REVIEWER, "zhou");
    private static final Actor ANYBODY = new Actor(As.PUBLIC, "public");
    private static final LocalDate END = TODAY.plusDays(7);

    private final Application submitted = Application.submitted(
                    new Application(
                            "a-1",
                            MerchantFixtures.USCC,
                            "西湖放心食品",
                            "330106",
                            "STORE",
                            "2026-11-01",
                            MERCHANT,
                            List.of(new Answer("LICENCE_SHOWN", 5, null), new Answer("GOODS_CHECKED", 10, null)),
                            List.of(new DocumentReference("LICENCE", "FILE-1", null)),
                            new ApplicationState.CountyReview(),
                            List.of(),
                            List.of(),
                            List.of()),
                    NOW,
                    TODAY)
            .application();

    @Test
    void goes_over_two_reviews_and_a_publicity_to_the_award() {
        Application over = take(publicised(), new ApplicationStep.Turn(), Actor.PLATFORM, END.plusDays(1));

        Application awarded = take(over, award(), CITY, END.plusDays(1));

        assertThat(over.state().stage()).isEqualTo(Stage.PUBLICITY_OVER);
        assertThat(awarded.state())
                .isEqualTo(new ApplicationState.Awarded(
                        "d-1", "FX-330106-2026-000001", END.plusDays(1), TODAY.plusYears(1)));
        assertThat(awarded.history())
                .extracting(HistoryEntry::step)
                .containsExactly(
                        "SUBMITTED", "COUNTY_APPROVED", "CITY_APPROVED", "PUBLICISED", "PUBLICITY_ENDED", "AWARDED");
        assertThat(awarded.reviews()).extracting(Review::by).containsExactly("chen", "zhou");
        assertThat(submitted.selfScore()).isEqualTo(15);
    }

    @Test
    void needs_two_people_neither_of_whom_submitted_it() {
        Actor both = new Actor(As.CITY_REVIEWER, "chen");
        Application once = take(submitted, approval(), both, TODAY);
        Application onBehalf = new Application(
                "a-2",
                submitted.uscc(),
                submitted.name(),
                submitted.district(),
                submitted.kind(),
                submitted.programme(),
                COUNTY,
                submitted.answers(),
                submitted.documents(),
                submitted.state(),
                List.of(),
                List.of(),
                List.of());

        assertThat(once.take(approval(), both, NOW, TODAY)).isEqualTo(new Hindered(Hindrance.REVIEWED_BY_SAME_PERSON));
        assertThat(onBehalf.take(approval(), COUNTY, NOW, TODAY))
                .isEqualTo(new Hindered(Hindrance.REVIEWED_BY_SAME_PERSON));
        assertThat(once.take(approval(), new Actor(As.COUNTY_REVIEWER, "wu"), NOW, TODAY))
                .isEqualTo(new Hindered(Hindrance.CITY_LEVEL_NEEDED));
    }

    @Test
    void waits_for_a_supplement_and_goes_back_to_who_asked() {
        Application atCity = take(submitted, approval(), COUNTY, TODAY);
        Application waiting = take(atCity, new ApplicationStep.SupplementRequest("台账", END), CITY, TODAY);
        Application supplied = take(
                waiting,
                new ApplicationStep.Supplement(
                        List.of(new DocumentReference("LEDGER", "FILE-2", null)),
                        List.of(new Answer("LICENCE_SHOWN", 4, "更正")),
                        null),
                MERCHANT,
                TODAY);

        assertThat(waiting.wakeOn()).contains(END.plusDays(1));
        assertThat(supplied.state()).isEqualTo(new ApplicationState.CityReview());
        assertThat(supplied.documents()).hasSize(2);
        assertThat(supplied.selfScore()).isEqualTo(14);
    }

    @Test
    void is_rejected_by_the_calendar_when_no_supplement_comes() {
        Application waiting = take(submitted, new ApplicationStep.SupplementRequest("台账", END), COUNTY, TODAY);

        assertThat(waiting.take(new ApplicationStep.Turn(), Actor.PLATFORM, NOW, END))
                .isInstanceOf(NotNow.class);
        assertThat(take(waiting, new ApplicationStep.Turn(), Actor.PLATFORM, END.plusDays(1))
                        .state())
                .isInstanceOfSatisfying(
                        ApplicationState.Rejected.class,
                        rejected -> assertThat(rejected.ground()).isEqualTo(RejectionGround.SUPPLEMENT_OVERDUE));
    }

    @Test
    void hears_objections_until_the_last_day_and_awards_only_when_none_is_open_or_holds() {
        Application objected = take(publicised(), new ApplicationStep.Objection("o-1", "拒绝退货"), ANYBODY, END);
        Application over = take(objected, new ApplicationStep.Turn(), Actor.PLATFORM, END.plusDays(1));

        assertThat(over.take(new ApplicationStep.Objection("o-2", "太晚"), ANYBODY, NOW, END.plusDays(1)))
                .isInstanceOf(NotNow.class);
        assertThat(publicised().take(new ApplicationStep.Objection("o-2", "太晚"), ANYBODY, NOW, END.plusDays(1)))
                .isInstanceOf(NotNow.class);
        assertThat(over.take(award(), CITY, NOW, TODAY)).isEqualTo(new Hindered(Hindrance.OBJECTION_OPEN));
        Application upheld = take(over, new ApplicationStep.ObjectionResult("o-1", true, "属实"), CITY, TODAY);
        assertThat(upheld.take(award(), CITY, NOW, TODAY)).isEqualTo(new Hindered(Hindrance.OBJECTION_UPHELD));
        Application refuted = take(over, new ApplicationStep.ObjectionResult("o-1", false, "不实"), COUNTY, TODAY);
        assertThat(take(refuted, award(), CITY, TODAY).state().stage()).isEqualTo(Stage.AWARDED);
        assertThat(refuted.take(new ApplicationStep.ObjectionResult("o-1", true, "属实"), CITY, NOW, TODAY))
                .isEqualTo(new Hindered(Hindrance.OBJECTION_DECIDED));
        assertThat(over.take(new ApplicationStep.ObjectionResult("o-9", true, "属实"), CITY, NOW, TODAY))
                .isEqualTo(new Hindered(Hindrance.OBJECTION_NOT_FOUND));
    }

    @Test
    void awards_nothing_before_the_publicity_is_over() {
        assertThat(publicised().take(award(), CITY, NOW, END))
                .isEqualTo(new NotNow(
                        "award",
                        Stage.PUBLICITY,
                        List.of("objections", "objection-result", "rejection", "withdrawal")));
        assertThat(submitted.take(award(), CITY, NOW, TODAY)).isInstanceOf(NotNow.class);
    }

    @Test
    void holds_no_more_objections_than_it_can() {
        Application full = publicised();
        for (int i = 0; i < Application.MOST_OBJECTIONS; i++) {
            full = take(full, new ApplicationStep.Objection("o-" + i, "异议"), ANYBODY, TODAY);
        }

        assertThat(full.take(new ApplicationStep.Objection("o-x", "异议"), ANYBODY, NOW, TODAY))
                .isEqualTo(new Hindered(Hindrance.TOO_MANY_OBJECTIONS));
    }

    @Test
    void is_rejected_at_first_by_the_district_and_later_by_the_city_only() {
        ApplicationStep.Rejection rejection = new ApplicationStep.Rejection(RejectionGround.CRITERIA_NOT_MET, "未落实");

        assertThat(take(submitted, rejection, COUNTY, TODAY).state().stage()).isEqualTo(Stage.REJECTED);
        assertThat(publicised().take(rejection, COUNTY, NOW, TODAY))
                .isEqualTo(new Hindered(Hindrance.CITY_LEVEL_NEEDED));
        assertThat(take(publicised(), rejection, CITY, TODAY).state().stage()).isEqualTo(Stage.REJECTED);
    }

    @Test
    void is_over_once_withdrawn() {
        Application withdrawn = take(submitted, new ApplicationStep.Withdrawal(null), MERCHANT, TODAY);

        assertThat(withdrawn.take(approval(), COUNTY, NOW, TODAY))
                .isEqualTo(new NotNow("review", Stage.WITHDRAWN, List.of()));
        assertThat(withdrawn.take(new ApplicationStep.Withdrawal(null), MERCHANT, NOW, TODAY))
                .isInstanceOf(NotNow.class);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void names_steps_that_a_stage_allows_unless_it_is_over(Stage stage) {
        assertThat(stage.allowed().isEmpty()).isEqualTo(stage.isOver());
    }

    @Test
    void is_listed_under_every_filter_that_it_fits() {
        List<String> tokens = ApplicationFilter.tokensOf(submitted);

        assertThat(tokens)
                .hasSize(16)
                .contains("*/*/*", "330106/COUNTY_REVIEW/STORE", "330100/*/STORE", "91330106MA2ABCDEX7/*/*")
                .doesNotContain("330106/CITY_REVIEW/STORE");
        assertThat(new ApplicationFilter(java.util.Set.of("330100"), Stage.COUNTY_REVIEW, null).tokens())
                .containsExactly("330100/COUNTY_REVIEW/*");
        assertThat(tokens).contains("330100/COUNTY_REVIEW/*");
    }

    private Application publicised() {
        Application approved = take(take(submitted, approval(), COUNTY, TODAY), approval(), CITY, TODAY);
        return take(approved, new ApplicationStep.Publicity(END), CITY, TODAY);
    }

    private static ApplicationStep approval() {
        return new ApplicationStep.Approval(90, null);
    }

    private static ApplicationStep award() {
        return new ApplicationStep.Award("d-1", "FX-330106-2026-000001", TODAY.plusYears(1));
    }

    private static Application take(Application application, ApplicationStep step, Actor actor, LocalDate today) {
        ApplicationMove move = application.take(step, actor, NOW, today);
        assertThat(move).isInstanceOf(Made.class);
        return ((Made) move).application();
    }
}
