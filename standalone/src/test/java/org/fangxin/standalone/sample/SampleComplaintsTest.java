package org.fangxin.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;

class SampleComplaintsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final SampleComplaints complaints = new SampleComplaints(new SampleMerchants(12315, Scale.TENTH, DAY));

    @Test
    void are_the_same_for_the_same_seed_in_any_order() {
        Case alone = new SampleComplaints(new SampleMerchants(12315, Scale.TENTH, DAY)).at(410);
        IntStream.range(0, 410).forEach(complaints::at);

        assertThat(complaints.at(410)).isEqualTo(alone);
        assertThat(complaints.at(411)).isNotEqualTo(alone);
    }

    @Test
    void hold_what_the_platform_asks_of_a_complaint() {
        for (Case one : cases(3_000)) {
            SampleComplaint complaint = one.complaint();
            assertThat(CodeLists.CATEGORIES.contains(complaint.category())).isTrue();
            assertThat(CodeLists.PROBLEM_TYPES.contains(complaint.problemType()))
                    .isTrue();
            assertThat(CodeLists.CHANNELS.contains(complaint.channel())).isTrue();
            assertThat(complaint.claims()).allMatch(claim -> CodeLists.CLAIM_TYPES.contains(claim.type()));
            assertThat(complaint.narrative()).doesNotContain("{").hasSizeGreaterThan(15);
            assertThat(LocalDate.parse(complaint.purchase().boughtOn())).isBefore(DAY);
            assertThat(complaint.purchase().amount().amount()).matches("\\d{1,9}\\.\\d{2}");
            assertThat(complaint.complainant().phone()).matches("1[3-9]\\d{9}");
        }
    }

    @Test
    void name_a_registered_business_by_its_code_and_any_other_in_full() {
        for (Case one : cases(500)) {
            SampleComplaint.Business against = one.complaint().respondent();
            if (against.uscc() != null) {
                assertThat(UnifiedSocialCreditCode.parse(against.uscc())).isPresent();
            } else {
                assertThat(List.of(against.name(), against.address(), against.district()))
                        .doesNotContainNull();
                assertThat(against.district()).isEqualTo(one.district());
            }
        }
    }

    @Test
    void are_mostly_accepted_sometimes_refused_on_a_legal_ground_and_the_rest_waits() {
        Map<String, Long> steps = cases(5_000).stream()
                .map(one -> one.decision() == null ? "waiting" : one.decision().step())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(steps).containsOnlyKeys("acceptance", "refusal", "waiting");
        assertThat(steps.get("acceptance")).isBetween(3_500L, 3_900L);
        assertThat(cases(5_000).stream()
                        .filter(one -> one.decision() != null && one.decision().body() instanceof Case.Refusal)
                        .map(one -> ((Case.Refusal) one.decision().body()).ground()))
                .allMatch(CodeLists.REFUSAL_GROUNDS::contains);
    }

    @Test
    void fall_on_few_merchants_more_than_on_many() {
        Map<String, Long> each = cases(5_000).stream()
                .map(one -> one.complaint().respondent().uscc())
                .filter(uscc -> uscc != null)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(each.values().stream().mapToLong(count -> count).max().orElseThrow())
                .isGreaterThan(20);
        assertThat(each).hasSizeGreaterThan(1_000);
    }

    private List<Case> cases(int count) {
        return IntStream.range(0, count).mapToObj(complaints::at).toList();
    }
}
