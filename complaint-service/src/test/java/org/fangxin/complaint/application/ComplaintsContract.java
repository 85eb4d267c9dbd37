package org.fangxin.complaint.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.after;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.filed;

import java.util.UUID;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every keeper of complaints does, in memory or in a store. */
public abstract class ComplaintsContract {
    private static long serial = 1000;

    protected abstract Complaints complaints();

    protected static Move.Made newlyFiled() {
        return filed(UUID.randomUUID().toString(), serial++);
    }

    @Test
    void keeps_a_complaint_exactly_as_it_was_filed() {
        Move.Made filed = newlyFiled();

        assertThat(complaints().add(filed.complaint(), filed.event())).isTrue();

        assertThat(complaints().find(filed.complaint().id())).contains(new Complaints.Held(filed.complaint(), 1));
    }

    @Test
    void finds_nothing_that_was_never_filed() {
        assertThat(complaints().find(new ComplaintId(UUID.randomUUID().toString())))
                .isEmpty();
        assertThat(complaints().filedBy("no such request")).isEmpty();
        assertThat(complaints().numbered(new TrackingNumber(2020, 1))).isEmpty();
    }

    @Test
    void adds_one_complaint_per_request() {
        Move.Made first = newlyFiled();
        complaints().add(first.complaint(), first.event());
        Complaint original = first.complaint();
        Move.Made other = newlyFiled();
        Complaint repeated = new Complaint(
                other.complaint().id(),
                other.complaint().trackingNumber(),
                original.filing(),
                original.district(),
                original.decisionFrom(),
                original.state(),
                original.pauses(),
                original.dealings(),
                original.reminders(),
                original.dossier(),
                original.handling(),
                original.side(),
                original.timeline());

        assertThat(complaints().add(repeated, other.event())).isFalse();

        assertThat(complaints().filedBy(original.filing().requestKey()))
                .get()
                .extracting(Complaints.Held::complaint)
                .isEqualTo(original);
    }

    @Test
    void replaces_only_the_version_that_was_read() {
        Move.Made filed = newlyFiled();
        complaints().add(filed.complaint(), filed.event());
        Complaint accepted = after(filed.complaint(), new Acceptance("0571-87654321"), byOfficer("2026-11-25"));
        ComplaintEvent event = filed.event();

        assertThat(complaints().replace(accepted, 1, event)).hasValue(2);
        assertThat(complaints().replace(filed.complaint(), 1, event)).isEmpty();

        assertThat(complaints().find(filed.complaint().id())).contains(new Complaints.Held(accepted, 2));
    }

    @ParameterizedTest
    @MethodSource("org.fangxin.complaint.domain.EveryStage#complaints")
    void keeps_every_stage_exactly(Complaint complaint) {
        Move.Made filed = newlyFiled();
        complaints().add(filed.complaint(), filed.event());
        Complaint inStage = new Complaint(
                filed.complaint().id(),
                filed.complaint().trackingNumber(),
                filed.complaint().filing(),
                complaint.district(),
                complaint.decisionFrom(),
                complaint.state(),
                complaint.pauses(),
                complaint.dealings(),
                complaint.reminders(),
                complaint.dossier(),
                complaint.handling(),
                complaint.side(),
                complaint.timeline());

        complaints().replace(inStage, 1, filed.event());

        assertThat(complaints().find(inStage.id())).contains(new Complaints.Held(inStage, 2));
    }
}
