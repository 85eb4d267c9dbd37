package org.fangxin.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.standalone.sample.PastCase.PastComplaint;
import org.fangxin.standalone.sample.PastCase.PastReport;
import org.junit.jupiter.api.Test;

class SampleHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int MANY = 6_000;

    private final SampleHistory history = new SampleHistory(new SampleMerchants(12315, Scale.TENTH, DAY));
    private final List<PastCase> cases =
            IntStream.range(0, MANY).mapToObj(i -> history.at(number(i))).toList();

    @Test
    void is_the_same_for_the_same_seed_in_any_order() {
        SampleHistory again = new SampleHistory(new SampleMerchants(12315, Scale.TENTH, DAY));

        assertThat(again.at(number(4_321))).isEqualTo(cases.get(4_321)).isNotEqualTo(cases.get(4_320));
    }

    @Test
    void comes_in_the_order_of_its_days() {
        assertThat(cases.stream().map(one -> days(one).getFirst()).toList()).isSorted();
    }

    @Test
    void lies_in_the_last_twelve_months_with_steps_in_their_order() {
        for (PastCase one : cases) {
            List<LocalDate> days = days(one);
            assertThat(days).isSorted();
            assertThat(days.getFirst()).isAfterOrEqualTo(LocalDate.of(2025, 12, 1));
            assertThat(days.getLast()).isBefore(DAY);
        }
    }

    @Test
    void has_an_end_for_every_case() {
        assertThat(complaints())
                .allMatch(one -> one.ending() != null
                        || one.decision() != null && one.decision().outcome().equals("REFUSED"));
        assertThat(reports()).allMatch(one -> one.result() != null);
        assertThat(reports().filter(one -> one.result().outcome().equals("CASE_FILED")))
                .isNotEmpty()
                .allMatch(one -> one.decision() != null);
    }

    @Test
    void knows_every_outcome() {
        Set<String> outcomes = new HashSet<>();
        complaints().forEach(one -> {
            if (one.ending() == null) {
                outcomes.add("REFUSED");
            } else {
                outcomes.add(one.ending().outcome() + " " + one.ending().route());
            }
        });
        reports().forEach(one -> outcomes.add(one.result().outcome()));

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        "REFUSED",
                        "WITHDRAWN null",
                        "SETTLED ODR",
                        "SETTLED MEDIATION_DOCUMENT",
                        "SETTLED MEDIATION_RECORD",
                        "TERMINATED null",
                        "CASE_FILED",
                        "NOT_FILED",
                        "OUT_OF_POWER");
    }

    @Test
    void pleases_more_than_85_in_a_hundred() {
        Map<String, Long> scores = complaints()
                .filter(one -> one.rating() != null)
                .collect(Collectors.groupingBy(one -> one.rating().score(), Collectors.counting()));
        long all = scores.values().stream().mapToLong(count -> count).sum();

        assertThat(scores).hasSize(5);
        assertThat(100 * (scores.get("VERY_SATISFIED") + scores.get("SATISFIED")) / all)
                .isBetween(85L, 92L);
    }

    @Test
    void has_its_peaks_after_the_days_of_consumers_and_of_shopping() {
        Map<LocalDate, Long> each = cases.stream()
                .map(one -> days(one).getFirst())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double usual = (double) MANY / 357;

        assertThat(each.get(LocalDate.of(2026, 3, 16))).isGreaterThan((long) (1.8 * usual));
        assertThat(each.get(LocalDate.of(2026, 11, 12))).isGreaterThan((long) (1.5 * usual));
    }

    @Test
    void speaks_the_codes_of_the_platform() {
        assertThat(complaints())
                .allMatch(one -> CodeLists.CHANNELS.contains(one.channel())
                        && CodeLists.CATEGORIES.contains(one.category())
                        && CodeLists.PROBLEM_TYPES.contains(one.problemType()));
        assertThat(cases.stream().map(PastCase::externalNo)).doesNotHaveDuplicates();
    }

    /** Numbers from the whole year. */
    private static int number(int i) {
        return (int) ((long) i * Scale.TENTH.cases().past() / MANY);
    }

    private Stream<PastComplaint> complaints() {
        return cases.stream().filter(PastComplaint.class::isInstance).map(PastComplaint.class::cast);
    }

    private Stream<PastReport> reports() {
        return cases.stream().filter(PastReport.class::isInstance).map(PastReport.class::cast);
    }

    private static List<LocalDate> days(PastCase one) {
        Stream<String> days = switch (one) {
            case PastComplaint complaint ->
                Stream.of(
                        complaint.negotiation() == null
                                ? null
                                : complaint.negotiation().startedOn(),
                        complaint.decision() == null
                                ? null
                                : complaint.decision().on(),
                        complaint.mediation() == null
                                ? null
                                : complaint.mediation().startedOn(),
                        complaint.ending() == null ? null : complaint.ending().on(),
                        complaint.closedOn(),
                        complaint.rating() == null ? null : complaint.rating().on());
            case PastReport report ->
                Stream.of(
                        report.verification().startedOn(),
                        report.verification().extension() == null
                                ? null
                                : report.verification().extension().on(),
                        report.result().on(),
                        report.decision() == null ? null : report.decision().on());
        };
        String received =
                one instanceof PastComplaint complaint ? complaint.receivedAt() : ((PastReport) one).receivedAt();
        return Stream.concat(
                        Stream.of(OffsetDateTime.parse(received).toLocalDate()),
                        days.filter(day -> day != null).map(LocalDate::parse))
                .toList();
    }
}
