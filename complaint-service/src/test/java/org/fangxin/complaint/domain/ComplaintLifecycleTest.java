package org.fangxin.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;
import static org.fangxin.complaint.domain.ComplaintFixtures.CONSUMER;
import static org.fangxin.complaint.domain.ComplaintFixtures.OFFICER;
import static org.fangxin.complaint.domain.ComplaintFixtures.SHOPKEEPER;
import static org.fangxin.complaint.domain.ComplaintFixtures.accepted;
import static org.fangxin.complaint.domain.ComplaintFixtures.after;
import static org.fangxin.complaint.domain.ComplaintFixtures.byComplainant;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.byRespondent;
import static org.fangxin.complaint.domain.ComplaintFixtures.filed;
import static org.fangxin.complaint.domain.ComplaintFixtures.made;
import static org.fangxin.complaint.domain.ComplaintFixtures.received;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.intake.Refusal;
import org.fangxin.complaint.domain.intake.Withdrawal;
import org.junit.jupiter.api.Test;

class ComplaintLifecycleTest {
    private static final Refusal REFUSAL = new Refusal("NOT_CONSUMER_DISPUTE", "用于经营转售", "可向人民法院起诉");

    @Test
    void is_received_with_the_day_by_which_the_bureau_decides() {
        Move.Made filed = filed("c-1", 1);

        assertThat(filed.event())
                .isEqualTo(new ComplaintEvent.Filed(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 2)));
        assertThat(filed.complaint().state().status()).isEqualTo(Status.RECEIVED);
        assertThat(filed.complaint().district()).isEqualTo("330106");
        assertThat(filed.complaint().timeline()).singleElement().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("FILED");
            assertThat(entry.by()).isEqualTo(Party.COMPLAINANT);
            assertThat(entry.dueOn()).isEqualTo("2026-12-02");
            assertThat(entry.basis()).isEqualTo(new LegalBasis("SAMR-121", "2026", "10"));
        });
    }

    @Test
    void belongs_to_the_day_of_the_city_not_of_utc() {
        Instant lateInTheEvening = Instant.parse("2026-11-23T15:59:59Z");
        Instant afterMidnight = Instant.parse("2026-11-23T16:00:00Z");

        assertThat(filed("c-1", 1, "u", ComplaintFixtures.bakery(), lateInTheEvening)
                        .event())
                .isEqualTo(new ComplaintEvent.Filed(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 2)));
        assertThat(filed("c-2", 2, "u", ComplaintFixtures.bakery(), afterMidnight)
                        .event())
                .isEqualTo(new ComplaintEvent.Filed(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 3)));
    }

    @Test
    void is_accepted_and_then_has_sixty_days_for_mediation() {
        Move.Made accepted = made(received().take(new Acceptance(null), byOfficer("2026-11-25")));

        assertThat(accepted.event())
                .isEqualTo(new ComplaintEvent.Accepted(LocalDate.of(2026, 11, 25), LocalDate.of(2027, 1, 24)));
        assertThat(accepted.complaint().state())
                .isEqualTo(new Accepted(LocalDate.of(2026, 11, 25), OFFICER.userId(), null));
        assertThat(accepted.complaint().deadline(CLOCKS)).get().satisfies(deadline -> {
            assertThat(deadline.limit().kind()).isEqualTo(LimitKind.MEDIATION);
            assertThat(deadline.provisional()).isTrue();
        });
        assertThat(accepted.complaint().timeline()).hasSize(2);
    }

    @Test
    void keeps_the_law_of_its_receipt() {
        Complaint old = filed("c-1", 1, "u", ComplaintFixtures.bakery(), Instant.parse("2026-04-14T02:00:00Z"))
                .complaint();

        Move.Made accepted = made(old.take(new Acceptance(null), byOfficer("2026-04-20")));

        assertThat(accepted.complaint().deadline(CLOCKS).map(LegalDeadline::limit))
                .get()
                .satisfies(limit -> assertThat(limit.amount()).isEqualTo(45));
        assertThat(accepted.complaint().timeline().getLast().basis())
                .isEqualTo(new LegalBasis("SAMR-20", "2022", "14"));
    }

    @Test
    void is_refused_with_ground_reason_and_other_remedies() {
        Move.Made refused = made(received().take(REFUSAL, byOfficer("2026-11-25")));

        assertThat(refused.event())
                .isEqualTo(new ComplaintEvent.Refused(LocalDate.of(2026, 11, 25), "NOT_CONSUMER_DISPUTE"));
        assertThat(refused.complaint().state().status()).isEqualTo(Status.REFUSED);
        assertThat(refused.complaint().deadline(CLOCKS)).isEmpty();
        assertThat(refused.complaint().timeline().getLast().note()).isEqualTo("用于经营转售");
    }

    @Test
    void can_be_decided_late_because_a_late_decision_is_better_than_none() {
        Complaint complaint = received();

        assertThat(complaint.deadline(CLOCKS))
                .get()
                .satisfies(due ->
                        assertThat(due.overdueOn(LocalDate.of(2026, 12, 3))).isTrue());
        assertThat(complaint.take(new Acceptance(null), byOfficer("2026-12-03")))
                .isInstanceOf(Move.Made.class);
    }

    @Test
    void ends_when_taken_back_before_acceptance() {
        Move.Made withdrawn = made(received().take(new Withdrawal("已和解"), byComplainant("2026-11-24")));

        assertThat(withdrawn.event()).isEqualTo(new ComplaintEvent.Withdrawn(LocalDate.of(2026, 11, 24)));
        assertThat(withdrawn.complaint().state().status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void is_terminated_when_taken_back_after_acceptance_and_both_sides_must_be_told() {
        Move.Made terminated = made(accepted().take(new Withdrawal(null), byComplainant("2026-12-10")));

        assertThat(terminated.event())
                .isEqualTo(new ComplaintEvent.Terminated(
                        LocalDate.of(2026, 12, 10),
                        TerminationGround.WITHDRAWN_OR_SELF_SETTLED,
                        LocalDate.of(2026, 12, 21)));
        assertThat(terminated.complaint().state().status()).isEqualTo(Status.TERMINATED);
    }

    @Test
    void answers_a_step_out_of_order_with_what_is_allowed() {
        Complaint refused = after(received(), REFUSAL, byOfficer("2026-11-25"));

        assertThat(accepted().take(new Acceptance(null), byOfficer("2026-11-26")))
                .isEqualTo(new Move.NotNow("acceptance", "ACCEPTED", accepted().allowedTo(Party.OFFICER)));
        assertThat(accepted().allowedTo(Party.OFFICER)).contains("termination").doesNotContain("acceptance", "refusal");
        assertThat(refused.take(new Withdrawal(null), byComplainant("2026-11-26")))
                .isEqualTo(new Move.NotNow("withdrawal", "REFUSED", refused.allowedTo(Party.COMPLAINANT)));
    }

    @Test
    void lets_only_the_right_party_take_a_step() {
        assertThat(received().take(new Acceptance(null), byComplainant("2026-11-24")))
                .isInstanceOf(Move.NotNow.class);
        assertThat(received().take(new Withdrawal(null), byRespondent("2026-11-24")))
                .isInstanceOf(Move.NotNow.class);
        assertThat(received().allowedTo(Party.OFFICER)).contains("acceptance", "refusal");
        assertThat(received().allowedTo(Party.COMPLAINANT))
                .contains("withdrawal")
                .doesNotContain("acceptance");
    }

    @Test
    void concerns_its_complainant_its_respondent_and_the_officers_of_its_district() {
        Complaint complaint = received();

        assertThat(complaint.partyOf(CONSUMER)).contains(Party.COMPLAINANT);
        assertThat(complaint.partyOf(SHOPKEEPER)).contains(Party.RESPONDENT);
        assertThat(complaint.partyOf(OFFICER)).contains(Party.OFFICER);
        assertThat(complaint.partyOf(new Actor.Officer("city", Set.of("330100"))))
                .contains(Party.OFFICER);
        assertThat(complaint.partyOf(new Actor.Officer("other", Set.of("330102"))))
                .isEmpty();
        assertThat(complaint.partyOf(new Actor.Consumer("somebody else"))).isEmpty();
        assertThat(complaint.partyOf(new Actor.Merchant("m", ComplaintFixtures.ANOTHER_SHOP)))
                .isEmpty();
    }

    @Test
    void prints_nobody() {
        assertThat(received()).asString().doesNotContain("张小丰", "13812345678", "文三路1号");
    }
}
