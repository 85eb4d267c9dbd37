package org.fangxin.merchant.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.contracts.complaint.ComplaintImported;
import org.fangxin.contracts.complaint.ComplaintSubject;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.domain.standing.ComplaintStep;
import org.fangxin.merchant.domain.standing.Milestone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsOfImportedComplaintsTest {
    private static final UnifiedSocialCreditCode USCC = MerchantFixtures.USCC;
    private static final LocalDate RECEIVED = LocalDate.parse("2026-03-15");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,     -,          -,                  -,                  RECEIVED
            false, REFUSED,    -,                  -,                  RECEIVED REFUSED CLOSED
            true,  -,          -,                  -,                  RECEIVED ACCEPTED
            true,  SETTLED,    MEDIATION_DOCUMENT, VERY_SATISFIED,     RECEIVED ACCEPTED SETTLED CLOSED RATED RATED_SATISFIED
            -,     SETTLED,    ODR,                BASICALLY_SATISFIED,RECEIVED SETTLED_ONLINE CLOSED RATED RATED_BASICALLY_SATISFIED
            true,  TERMINATED, -,                  DISSATISFIED,       RECEIVED ACCEPTED TERMINATED CLOSED RATED
            -,     WITHDRAWN,  -,                  -,                  RECEIVED WITHDRAWN CLOSED
            """)
    void counts_what_a_complaint_had_passed(
            @Nullable Boolean accepted,
            @Nullable String outcome,
            @Nullable String route,
            @Nullable String rating,
            String expected) {
        List<ComplaintStep> steps = ImportedSteps.of(imported(accepted, outcome, route, rating), USCC);

        assertThat(steps.stream()
                        .map(ComplaintStep::milestone)
                        .map(Milestone::name)
                        .toList())
                .containsExactly(expected.split(" "));
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.complaintId()).isEqualTo("complaint-1");
            assertThat(step.receivedOn()).isEqualTo(RECEIVED);
        });
        assertThat(steps.stream()
                        .filter(step -> step.milestone() == Milestone.CLOSED)
                        .map(ComplaintStep::days))
                .allMatch(days -> days == 20);
    }

    private static ComplaintImported imported(
            @Nullable Boolean accepted, @Nullable String outcome, @Nullable String route, @Nullable String rating) {
        return new ComplaintImported(
                "complaint-1",
                "TS-2026-000001-7",
                new ComplaintSubject(USCC.value(), "330106", "GOODS_FOOD", "QUALITY", "WEB"),
                RECEIVED,
                "CLOSED",
                RECEIVED.plusDays(10),
                accepted == null ? null : RECEIVED.plusDays(3),
                accepted,
                null,
                outcome,
                null,
                route,
                outcome == null ? null : RECEIVED.plusDays(18),
                outcome == null ? null : RECEIVED.plusDays(20),
                null,
                rating,
                rating == null ? null : RECEIVED.plusDays(25),
                false);
    }
}
