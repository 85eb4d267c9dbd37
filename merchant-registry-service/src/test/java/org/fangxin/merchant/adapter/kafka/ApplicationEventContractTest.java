package org.fangxin.merchant.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.Application;
import org.fangxin.merchant.domain.application.ApplicationEvent;
import org.fangxin.merchant.domain.application.ApplicationEvent.Progress;
import org.fangxin.merchant.domain.application.ApplicationState;
import org.fangxin.merchant.domain.evaluation.EvaluationReminder;
import org.fangxin.merchant.domain.review.Decision;
import org.fangxin.merchant.domain.review.Evidence;
import org.fangxin.merchant.domain.review.ReviewEvent;
import org.fangxin.merchant.domain.review.ReviewProposal;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Applications, proposals and evaluations that are due are told in the agreed form. */
class ApplicationEventContractTest {
    private static final LocalDate TODAY = MerchantFixtures.TODAY;

    static Stream<ApplicationEvent> events() {
        return Stream.of(
                new ApplicationEvent.Submitted(TODAY),
                new ApplicationEvent.Progressed(TODAY, Progress.COUNTY_APPROVED),
                new ApplicationEvent.Publicised(TODAY, LocalDate.parse("2026-12-02")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void says_what_happened_to_an_application(ApplicationEvent event) {
        Application application = new Application(
                "019ab000-0000-7000-8000-000000000005",
                MerchantFixtures.USCC,
                "西湖放心食品",
                "330106",
                "STORE",
                "2026-11-01",
                Actor.PLATFORM,
                List.of(),
                List.of(),
                new ApplicationState.CityReview(),
                List.of(),
                List.of(),
                List.of());

        OutgoingEvent told = new ApplicationEventMapper().apply(application, event);

        GoldenFiles.assertWrites(told.type(), told.data());
    }

    @Test
    void says_that_a_review_was_proposed_and_how_that_ended() {
        ReviewProposal open = new ReviewProposal(
                "019ab000-0000-7000-8000-000000000006",
                MerchantFixtures.USCC,
                "西湖放心食品",
                "330106",
                "COMPLAINTS",
                new Evidence(21, 1, "2025-12", "2026-11", List.of(), List.of(), MerchantFixtures.NOW),
                TODAY,
                TODAY,
                null);
        ReviewProposal closed =
                open.closed(Decision.dismissed(TODAY, "zhou", "已处理")).orElseThrow();

        OutgoingEvent proposed = new ReviewEventMapper().apply(open, new ReviewEvent.Proposed(TODAY));
        OutgoingEvent over = new ReviewEventMapper().apply(closed, new ReviewEvent.Closed(TODAY));

        assertThat(proposed.type()).isEqualTo("merchant.review-proposed.v1");
        GoldenFiles.assertWrites(proposed.type(), proposed.data());
        GoldenFiles.assertWrites(over.type(), over.data());
    }

    @Test
    void says_that_an_evaluation_is_due() {
        OutgoingEvent due = new EvaluationEventMapper()
                .apply(new EvaluationReminder(
                        "019ab000-0000-7000-8000-000000000002",
                        MerchantFixtures.USCC,
                        "330106",
                        "STORE",
                        LocalDate.parse("2026-12-20"),
                        TODAY));

        GoldenFiles.assertWrites(due.type(), due.data());
    }
}
