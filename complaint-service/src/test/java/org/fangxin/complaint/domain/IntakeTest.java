package org.fangxin.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;
import static org.fangxin.complaint.domain.ComplaintFixtures.OFFICER;
import static org.fangxin.complaint.domain.ComplaintFixtures.after;
import static org.fangxin.complaint.domain.ComplaintFixtures.byComplainant;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.received;

import java.time.LocalDate;
import java.util.Set;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.intake.Forwarding;
import org.fangxin.complaint.domain.intake.MaterialsRequest;
import org.fangxin.complaint.domain.intake.MaterialsSupply;
import org.fangxin.complaint.domain.intake.ReturnToIntake;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private static final MaterialsRequest REQUEST = new MaterialsRequest("购物凭证", LocalDate.of(2026, 11, 30));

    @Test
    void waits_for_materials_while_the_limit_runs_on() {
        Complaint waiting = after(received(), REQUEST, byOfficer("2026-11-24"));

        assertThat(waiting.state().status()).isEqualTo(Status.RECEIVED);
        assertThat(waiting.deadline(CLOCKS).map(LegalDeadline::dueOn)).contains(LocalDate.of(2026, 12, 2));
        assertThat(waiting.allowedTo(Party.COMPLAINANT)).contains("materials");
        assertThat(after(waiting, new MaterialsSupply("小票一张"), byComplainant("2026-11-25"))
                        .state())
                .isEqualTo(new Received());
    }

    @Test
    void can_be_decided_without_the_materials() {
        Complaint waiting = after(received(), REQUEST, byOfficer("2026-11-24"));

        assertThat(waiting.take(new Acceptance(null), byOfficer("2026-12-01"))).isInstanceOf(Move.Made.class);
    }

    @Test
    void does_not_ask_for_materials_by_a_day_that_is_over() {
        assertThat(received().take(REQUEST, byOfficer("2026-12-01")))
                .isInstanceOfSatisfying(
                        Move.Hindered.class,
                        hindered -> assertThat(hindered.hindrance()).isEqualTo(Move.Hindrance.DAY_PASSED));
    }

    @Test
    void goes_to_the_competent_bureau_and_back_to_the_intake_but_never_on() {
        Complaint forwarded = after(received(), new Forwarding("330102", "营业地在上城"), byOfficer("2026-11-24"));

        assertThat(forwarded.district()).isEqualTo("330102");
        assertThat(forwarded.partyOf(OFFICER)).isEmpty();
        assertThat(forwarded.partyOf(new Actor.Officer("o", Set.of("330102")))).contains(Party.OFFICER);
        assertThat(forwarded.take(new Forwarding("330105", "x"), byOfficer("2026-11-25")))
                .isInstanceOf(Move.NotNow.class);

        Complaint returned = after(forwarded, new ReturnToIntake("无管辖权"), byOfficer("2026-11-25"));

        assertThat(returned.district()).isEqualTo("330106");
        assertThat(returned.allowedTo(Party.OFFICER)).contains("forwarding", "acceptance");
    }

    @Test
    void is_not_passed_on_to_where_it_is() {
        assertThat(received().take(new Forwarding("330106", "x"), byOfficer("2026-11-24")))
                .isInstanceOf(Move.Hindered.class);
    }
}
