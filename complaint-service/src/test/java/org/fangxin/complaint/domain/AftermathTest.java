package org.fangxin.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;
import static org.fangxin.complaint.domain.ComplaintFixtures.after;
import static org.fangxin.complaint.domain.ComplaintFixtures.byComplainant;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.closed;
import static org.fangxin.complaint.domain.ComplaintFixtures.mediating;

import java.time.LocalDate;
import org.fangxin.complaint.domain.aftermath.Closure;
import org.fangxin.complaint.domain.aftermath.FollowUp;
import org.fangxin.complaint.domain.aftermath.Rating;
import org.fangxin.complaint.domain.aftermath.Reopening;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.intake.MaterialsRequest;
import org.junit.jupiter.api.Test;

class AftermathTest {
    private static final Rating SATISFIED = new Rating(Closed.Score.SATISFIED, null);

    @Test
    void closes_only_what_has_ended() {
        assertThat(mediating().take(new Closure(null), byOfficer("2026-12-10"))).isInstanceOf(Move.NotNow.class);
        assertThat(closed().state().status()).isEqualTo(Status.CLOSED);
        assertThat(closed().deadline(CLOCKS)).isEmpty();
    }

    @Test
    void is_rated_once_and_called_back_once() {
        Complaint rated = after(closed(), SATISFIED, byComplainant("2026-12-13"));
        FollowUp call = new FollowUp(Closed.Score.DISSATISFIED, "尚未收到退款");
        Complaint called = after(rated, call, byOfficer("2026-12-14"));

        assertThat(rated.take(SATISFIED, byComplainant("2026-12-14"))).isInstanceOf(Move.Hindered.class);
        assertThat(called.take(call, byOfficer("2026-12-15"))).isInstanceOf(Move.Hindered.class);
        assertThat(called.state()).isInstanceOfSatisfying(Closed.class, closed -> {
            assertThat(closed.rating()).isEqualTo(new Closed.Rating(Closed.Score.SATISFIED, null));
            assertThat(closed.callBack()).isNotNull();
        });
    }

    @Test
    void is_opened_again_with_a_new_limit_that_survives_a_request_for_materials() {
        Complaint reopened = after(closed(), new Reopening("商家未退款"), byComplainant("2026-12-14"));
        Complaint waiting =
                after(reopened, new MaterialsRequest("银行流水", LocalDate.of(2026, 12, 20)), byOfficer("2026-12-15"));

        assertThat(reopened.state().status()).isEqualTo(Status.RECEIVED);
        assertThat(reopened.deadline(CLOCKS).map(LegalDeadline::dueOn)).contains(LocalDate.of(2026, 12, 23));
        assertThat(waiting.deadline(CLOCKS)).isEqualTo(reopened.deadline(CLOCKS));
    }

    @Test
    void stays_closed_after_thirty_days() {
        assertThat(closed().take(new Reopening("x"), byComplainant("2027-01-11")))
                .isInstanceOf(Move.Made.class);
        assertThat(closed().take(new Reopening("x"), byComplainant("2027-01-12")))
                .isInstanceOfSatisfying(
                        Move.Hindered.class,
                        hindered -> assertThat(hindered.hindrance()).isEqualTo(Move.Hindrance.TOO_LATE));
    }
}
