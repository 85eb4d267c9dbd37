package org.fangxin.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;
import static org.fangxin.complaint.domain.ComplaintFixtures.after;
import static org.fangxin.complaint.domain.ComplaintFixtures.byComplainant;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.byPlatform;
import static org.fangxin.complaint.domain.ComplaintFixtures.closed;

import java.time.LocalDate;
import org.fangxin.complaint.domain.aftermath.Rating;
import org.fangxin.complaint.domain.aftermath.Reopening;
import org.fangxin.complaint.domain.disclosure.Publication;
import org.fangxin.complaint.domain.disclosure.PublicityExclusion;
import org.fangxin.complaint.domain.watch.Watch;
import org.junit.jupiter.api.Test;

class PublicityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 22);
    private final Watch watch = new Watch(CLOCKS);

    @Test
    void waits_seven_working_days_after_closing() {
        assertThat(closed().alarmOn(CLOCKS)).contains(DAY);
        assertThat(watch.due(closed(), DAY.minusDays(1))).isEmpty();
        assertThat(watch.due(closed(), DAY)).contains(new Publication());
        assertThat(publicity(published())).isEqualTo(new Publicity(DAY, Publicity.Standing.PUBLISHED));
        assertThat(published().alarmOn(CLOCKS)).isEmpty();
    }

    @Test
    void can_be_kept_back_before_and_taken_out_after() {
        PublicityExclusion exclusion = new PublicityExclusion("涉及公序良俗");
        Complaint excluded = after(closed(), exclusion, byOfficer("2026-12-15"));

        assertThat(excluded.alarmOn(CLOCKS)).isEmpty();
        assertThat(excluded.take(new Publication(), byPlatform("2026-12-22"))).isInstanceOf(Move.Hindered.class);
        assertThat(publicity(after(published(), exclusion, byOfficer("2026-12-23")))
                        .standing())
                .isEqualTo(Publicity.Standing.EXCLUDED);
    }

    @Test
    void survives_a_rating_and_ends_with_a_reopening() {
        Complaint rated = after(published(), new Rating(Closed.Score.SATISFIED, null), byComplainant("2026-12-23"));

        assertThat(publicity(rated).standing()).isEqualTo(Publicity.Standing.PUBLISHED);
        assertThat(after(rated, new Reopening("未退款"), byComplainant("2026-12-24"))
                        .state())
                .isInstanceOf(Reopened.class);
    }

    private static Complaint published() {
        return after(closed(), new Publication(), byPlatform("2026-12-22"));
    }

    private static Publicity publicity(Complaint complaint) {
        return complaint.state() instanceof Closed closed ? closed.publicity() : null;
    }
}
