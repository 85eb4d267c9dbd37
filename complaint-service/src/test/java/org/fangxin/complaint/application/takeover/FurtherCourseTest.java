package org.fangxin.complaint.application.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.complaint.application.takeover.FurtherCourse.Comparison;
import org.fangxin.complaint.domain.ComplaintFixtures;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.TimelineEntry;
import org.junit.jupiter.api.Test;

class FurtherCourseTest {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    @Test
    void what_comes_after_the_history_is_new_and_reminders_do_not_count() {
        assertThat(compare(
                        history("FILED 03-16", "IMPORTED 03-20", "DEADLINE_APPROACHING 03-21"),
                        "FILED 03-16",
                        "ACCEPTED 03-23",
                        "TERMINATED 04-10"))
                .isEqualTo(new Comparison.Further<>(steps("ACCEPTED 03-23", "TERMINATED 04-10")));
    }

    @Test
    void what_has_happened_already_is_nothing_new_whatever_else_happened() {
        List<TimelineEntry> there =
                history("FILED 03-16", "ACCEPTED 03-18", "IMPORTED 03-20", "ASSIGNED 03-21", "TERMINATED 04-10");

        assertThat(compare(there, "FILED 03-16", "ACCEPTED 03-18")).isEqualTo(new Comparison.NothingNew<>());
        assertThat(compare(there, "FILED 03-16", "TERMINATED 04-10")).isEqualTo(new Comparison.NothingNew<>());
    }

    @Test
    void what_was_done_here_is_not_undone() {
        List<TimelineEntry> there = history("FILED 03-16", "ACCEPTED 03-18", "IMPORTED 03-20", "ASSIGNED 03-21");

        assertThat(compare(there, "FILED 03-16", "ACCEPTED 03-18", "TERMINATED 04-10"))
                .isEqualTo(new Comparison.ChangedHere<>());
    }

    @Test
    void another_past_is_not_a_later_one() {
        List<TimelineEntry> there = history("FILED 03-16", "ACCEPTED 03-18", "IMPORTED 03-20");

        assertThat(compare(there, "FILED 03-16", "ACCEPTED 03-19", "TERMINATED 04-10"))
                .isEqualTo(new Comparison.Other<>());
        assertThat(compare(there, "FILED 03-16", "REFUSED 03-18")).isEqualTo(new Comparison.Other<>());
    }

    private static Comparison<String> compare(List<TimelineEntry> there, String... told) {
        List<String> lines = new ArrayList<>(List.of(told));
        lines.add("IMPORTED 11-23");
        List<String> course = List.of(told).subList(1, told.length);
        return FurtherCourse.of(
                there, history(lines.toArray(String[]::new)), steps(course.toArray(String[]::new)), CITY);
    }

    private static List<PastStep<String>> steps(String... lines) {
        return List.of(lines).stream()
                .map(line -> new PastStep<>(line, ComplaintFixtures.byOfficer("2026-11-23")))
                .toList();
    }

    private static List<TimelineEntry> history(String... lines) {
        return List.of(lines).stream().map(FurtherCourseTest::entry).toList();
    }

    private static TimelineEntry entry(String line) {
        String[] words = line.split(" ");
        return new TimelineEntry(
                LocalDate.parse("2026-" + words[1]).atTime(12, 0).atZone(CITY).toInstant(),
                words[0],
                Party.OFFICER,
                "officer-1",
                null,
                null,
                null);
    }
}
