package org.fangxin.complaint.application.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.OFFICER;
import static org.fangxin.complaint.domain.ComplaintFixtures.filed;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.InMemoryComplaints;
import org.fangxin.complaint.application.Occasions;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintFixtures;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Handling.Tie;
import org.fangxin.complaint.domain.Merged;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Received;
import org.fangxin.complaint.domain.deadline.MergeRule.Circumstance;
import org.fangxin.complaint.domain.merge.Merger;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergingCasesTest {
    private static final ComplaintId LEAD = new ComplaintId("c-1");
    private static final ComplaintId ONE = new ComplaintId("c-2");
    private static final ComplaintId TWO = new ComplaintId("c-3");
    private static final Occasions OCCASIONS = new Occasions(
            new CityTime(Clock.fixed(ComplaintFixtures.FILED_AT, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai")),
            ComplaintFixtures.CLOCKS);

    private final InMemoryComplaints complaints = new InMemoryComplaints();
    private final AdvanceComplaint advance = new AdvanceComplaint(complaints, OCCASIONS, Move.Made::complaint);
    private final MergeComplaints merging = new MergeComplaints(complaints, advance, OCCASIONS);

    @BeforeEach
    void fileThree() {
        for (ComplaintId id : List.of(LEAD, ONE, TWO)) {
            Move.Made filed = filed(id.value(), complaints.all().size() + 1L);
            complaints.add(filed.complaint(), filed.event());
        }
    }

    @Test
    void makes_one_case_of_three_and_tells_it_of_each() {
        MergeComplaints.Outcome outcome = merging.merge(command(1L, OFFICER));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        MergeComplaints.Outcome.MergedInto.class,
                        merged -> assertThat(merged.lead().version()).isEqualTo(2));
        assertThat(complaint(LEAD).handling().cases(Tie.LEADS)).containsExactly("c-2", "c-3");
        assertThat(complaint(ONE).state()).isInstanceOf(Merged.class);
        assertThat(complaint(TWO).state()).isInstanceOf(Merged.class);
        assertThat(complaints.events().stream().filter(ComplaintEvent.Merged.class::isInstance))
                .hasSize(2);
    }

    @Test
    void finishes_after_a_crash_between_any_two_of_its_writes_and_does_nothing_twice() {
        for (int lost = 1; lost <= 2; lost++) {
            merging.merge(command(null, OFFICER));
            for (int i = 0; i < lost; i++) {
                complaints.forgetLastChange();
            }
            assertThat(complaint(TWO).state()).isInstanceOf(Received.class);

            merging.merge(command(null, OFFICER));

            assertThat(complaint(ONE).state()).isInstanceOf(Merged.class);
            assertThat(complaint(TWO).state()).isInstanceOf(Merged.class);
            assertThat(complaint(LEAD).handling().cases(Tie.LEADS)).containsExactly("c-2", "c-3");
        }
        assertThat(complaint(LEAD).timeline()).hasSize(2);
        assertThat(complaint(ONE).timeline()).hasSize(2);
    }

    @Test
    void changes_nothing_when_one_of_them_cannot_or_may_not_be_merged() {
        Actor.Officer elsewhere = new Actor.Officer("o", Set.of("330102"));
        assertThat(merging.merge(command(1L, elsewhere))).isEqualTo(not(LEAD, new AdvanceComplaint.Outcome.NotFound()));
        assertThat(merging.merge(command(9L, OFFICER))).isEqualTo(not(LEAD, new AdvanceComplaint.Outcome.Stale(1)));
        ComplaintId nobody = new ComplaintId("c-9");
        assertThat(merging.merge(new MergeComplaints.Command(
                        LEAD, 1L, List.of(ONE, nobody), OFFICER, new Merger(Circumstance.SAME_MATTER, false), "r")))
                .isEqualTo(not(nobody, new AdvanceComplaint.Outcome.NotFound()));

        assertThat(complaint(ONE).state()).isInstanceOf(Received.class);
        assertThat(complaint(LEAD).handling().links()).isEmpty();
    }

    private static MergeComplaints.Outcome not(ComplaintId id, AdvanceComplaint.Outcome why) {
        return new MergeComplaints.Outcome.NotMerged(id, why);
    }

    private static MergeComplaints.Command command(@Nullable Long version, Actor.Officer officer) {
        return new MergeComplaints.Command(
                LEAD, version, List.of(ONE, TWO), officer, new Merger(Circumstance.SAME_MATTER, false), "同一事项");
    }

    private Complaint complaint(ComplaintId id) {
        return complaints.find(id).orElseThrow().complaint();
    }
}
