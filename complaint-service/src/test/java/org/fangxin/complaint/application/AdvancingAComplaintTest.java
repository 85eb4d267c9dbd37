package org.fangxin.complaint.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CONSUMER;
import static org.fangxin.complaint.domain.ComplaintFixtures.OFFICER;
import static org.fangxin.complaint.domain.ComplaintFixtures.filed;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fangxin.complaint.application.AdvanceComplaint.Command;
import org.fangxin.complaint.application.AdvanceComplaint.Outcome;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintFixtures;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.intake.Withdrawal;
import org.fangxin.platform.time.CityTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdvancingAComplaintTest {
    private static final ComplaintId ID = new ComplaintId("c-1");
    private static final Occasions OCCASIONS = new Occasions(
            new CityTime(Clock.fixed(ComplaintFixtures.FILED_AT, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai")),
            ComplaintFixtures.CLOCKS);

    private final InMemoryComplaints complaints = new InMemoryComplaints();
    private final AdvanceComplaint advance = new AdvanceComplaint(complaints, OCCASIONS, Move.Made::complaint);

    @BeforeEach
    void fileOne() {
        Move.Made filed = filed(ID.value(), 1);
        complaints.add(filed.complaint(), filed.event());
    }

    @Test
    void takes_the_step_and_gives_the_new_version() {
        Outcome outcome = advance.advance(new Command(ID, 1L, OFFICER, new Acceptance(null)));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Advanced.class, advanced -> {
            assertThat(advanced.held().version()).isEqualTo(2);
            assertThat(advanced.as()).isEqualTo(Party.OFFICER);
        });
        assertThat(complaints.events()).last().isInstanceOf(ComplaintEvent.Accepted.class);
    }

    @Test
    void refuses_a_decision_that_rests_on_an_older_version() {
        advance.advance(new Command(ID, 1L, OFFICER, new Acceptance(null)));

        assertThat(advance.advance(new Command(ID, 1L, CONSUMER, new Withdrawal(null))))
                .isEqualTo(new Outcome.Stale(2));
    }

    @Test
    void hides_the_complaint_from_whom_it_does_not_concern() {
        Actor stranger = new Actor.Officer("o", Set.of("330102"));

        assertThat(advance.advance(new Command(ID, null, stranger, new Acceptance(null))))
                .isEqualTo(new Outcome.NotFound());
        assertThat(advance.advance(new Command(new ComplaintId("none"), null, OFFICER, new Acceptance(null))))
                .isEqualTo(new Outcome.NotFound());
    }

    @Test
    void says_what_is_possible_instead() {
        advance.advance(new Command(ID, null, OFFICER, new Acceptance(null)));

        assertThat(advance.advance(new Command(ID, null, OFFICER, new Acceptance(null))))
                .isInstanceOfSatisfying(
                        Outcome.NotNow.class, not -> assertThat(not.allowed()).contains("termination"));
    }

    @Test
    void tries_again_for_a_caller_who_accepts_any_version() {
        Complaints contested = new ContestedOnce(complaints);

        Outcome outcome = new AdvanceComplaint(contested, OCCASIONS, Move.Made::complaint)
                .advance(new Command(ID, null, OFFICER, new Acceptance(null)));

        assertThat(outcome).isInstanceOf(Outcome.Advanced.class);
    }

    /** Somebody else is faster, once. */
    private static final class ContestedOnce implements Complaints {
        private final Complaints complaints;
        private boolean lost;

        ContestedOnce(Complaints complaints) {
            this.complaints = complaints;
        }

        @Override
        public Optional<Held> find(ComplaintId id) {
            return complaints.find(id);
        }

        @Override
        public Optional<Held> filedBy(String requestKey) {
            return complaints.filedBy(requestKey);
        }

        @Override
        public Optional<Held> numbered(TrackingNumber number) {
            return complaints.numbered(number);
        }

        @Override
        public boolean add(Complaint complaint, ComplaintEvent event) {
            return complaints.add(complaint, event);
        }

        @Override
        public OptionalLong replace(Complaint complaint, long expectedVersion, ComplaintEvent event) {
            if (!lost) {
                lost = true;
                return OptionalLong.empty();
            }
            return complaints.replace(complaint, expectedVersion, event);
        }
    }
}
