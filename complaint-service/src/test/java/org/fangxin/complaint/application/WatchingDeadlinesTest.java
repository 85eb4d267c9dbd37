package org.fangxin.complaint.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;
import static org.fangxin.complaint.domain.ComplaintFixtures.filed;
import static org.fangxin.complaint.domain.ComplaintFixtures.negotiating;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.fangxin.complaint.CityClock;
import org.fangxin.complaint.application.AdvanceComplaint.Command;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintFixtures;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.NegotiationFailed;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.watch.Watch;
import org.fangxin.platform.time.CityTime;
import org.junit.jupiter.api.Test;

class WatchingDeadlinesTest {
    private static final ComplaintId ID = new ComplaintId("c-1");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 2);

    private final CityClock clock = new CityClock();
    private final CityTime time = new CityTime(clock, ZoneId.of("Asia/Shanghai"));
    private final InMemoryComplaints complaints = new InMemoryComplaints();
    private final AdvanceComplaint advance =
            new AdvanceComplaint(complaints, new Occasions(time, CLOCKS), Move.Made::complaint);
    private final WatchDeadlines watching = new WatchDeadlines(this::due, complaints, advance, new Watch(CLOCKS), time);

    @Test
    void tells_once_that_a_due_day_comes_near_and_once_that_it_has_passed() {
        add(filed(ID.value(), 1).complaint());

        assertThat(runOn("2026-11-24")).isZero();
        assertThat(runOn("2026-11-25")).isEqualTo(1);
        assertThat(runOn("2026-12-02")).isZero();
        assertThat(runOn("2026-12-03")).isEqualTo(1);
        assertThat(runOn("2026-12-04")).isZero();

        assertThat(complaints.events())
                .containsExactly(
                        new ComplaintEvent.Filed(LocalDate.of(2026, 11, 23), DUE),
                        new ComplaintEvent.DeadlineApproaching(
                                LocalDate.of(2026, 11, 25), LimitKind.ACCEPTANCE_DECISION, DUE),
                        new ComplaintEvent.DeadlineMissed(
                                LocalDate.of(2026, 12, 3), LimitKind.ACCEPTANCE_DECISION, DUE));
    }

    @Test
    void tells_only_the_latest_after_a_long_downtime() {
        add(filed(ID.value(), 1).complaint());

        assertThat(runOn("2027-01-15")).isEqualTo(1);
        assertThat(complaints.events()).last().isInstanceOf(ComplaintEvent.DeadlineMissed.class);
    }

    @Test
    void watches_the_next_limit_after_a_decision() {
        add(filed(ID.value(), 1).complaint());
        runOn("2026-11-25");
        advance.advance(new Command(ID, null, ComplaintFixtures.OFFICER, new Acceptance(null)));

        assertThat(runOn("2026-12-03")).isZero();
        assertThat(runOn("2027-01-20")).isEqualTo(1);
        assertThat(complaints.events())
                .last()
                .isInstanceOfSatisfying(
                        ComplaintEvent.DeadlineApproaching.class,
                        event -> assertThat(event.limit()).isEqualTo(LimitKind.MEDIATION));
    }

    @Test
    void ends_a_negotiation_whose_time_is_over() {
        Complaint negotiating = negotiating();
        complaints.add(
                negotiating, new ComplaintEvent.OdrStarted(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 7)));

        runOn("2026-12-08");

        assertThat(complaints.find(negotiating.id()))
                .get()
                .extracting(held -> held.complaint().state())
                .isEqualTo(new NegotiationFailed(LocalDate.of(2026, 12, 8), true));
    }

    private void add(Complaint complaint) {
        Move.Made filed = filed(ID.value(), 1);
        complaints.add(complaint, filed.event());
    }

    private int runOn(String day) {
        clock.setTo(day);
        return watching.run();
    }

    private List<ComplaintId> due(LocalDate today, int limit) {
        return complaints.all().stream()
                .filter(complaint -> complaint
                        .alarmOn(CLOCKS)
                        .filter(alarm -> !alarm.isAfter(today))
                        .isPresent())
                .map(Complaint::id)
                .limit(limit)
                .toList();
    }
}
