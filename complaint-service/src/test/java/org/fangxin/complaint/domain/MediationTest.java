package org.fangxin.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;
import static org.fangxin.complaint.domain.ComplaintFixtures.accepted;
import static org.fangxin.complaint.domain.ComplaintFixtures.after;
import static org.fangxin.complaint.domain.ComplaintFixtures.byComplainant;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.byRespondent;
import static org.fangxin.complaint.domain.ComplaintFixtures.mediating;

import java.time.LocalDate;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.complaint.domain.mediation.Delegation;
import org.fangxin.complaint.domain.mediation.DelegationEnd;
import org.fangxin.complaint.domain.mediation.MediationConsent;
import org.fangxin.complaint.domain.mediation.MediationStart;
import org.fangxin.complaint.domain.mediation.Resumption;
import org.fangxin.complaint.domain.mediation.Settlement;
import org.fangxin.complaint.domain.mediation.Suspension;
import org.fangxin.complaint.domain.mediation.Termination;
import org.fangxin.complaint.domain.mediation.TestingEnd;
import org.fangxin.complaint.domain.mediation.TestingStart;
import org.junit.jupiter.api.Test;

class MediationTest {
    private static final MediationStart BY_PHONE = new MediationStart(Arrangement.Mode.PHONE, null, null);

    @Test
    void needs_the_consent_of_both_sides() {
        Complaint half = after(accepted(), new MediationConsent(true, false), byComplainant("2026-11-26"));
        Complaint denied = after(half, new MediationConsent(false, true), byRespondent("2026-11-26"));
        Complaint agreed = after(denied, new MediationConsent(true, false), byRespondent("2026-11-27"));

        assertThat(half.take(BY_PHONE, byOfficer("2026-11-27")))
                .isInstanceOfSatisfying(
                        Move.Hindered.class,
                        hindered -> assertThat(hindered.hindrance()).isEqualTo(Move.Hindrance.CONSENTS_MISSING));
        assertThat(denied.take(BY_PHONE, byOfficer("2026-11-27"))).isInstanceOf(Move.Hindered.class);
        assertThat(after(agreed, BY_PHONE, byOfficer("2026-11-27")).state()).isInstanceOf(Mediating.class);
    }

    @Test
    void does_not_count_the_days_of_a_test() {
        Complaint testing = after(mediating(), new TestingStart("市质检院"), byOfficer("2026-11-30"));
        Complaint tested = after(testing, new TestingEnd("未检出"), byOfficer("2026-12-10"));

        assertThat(mediating().deadline(CLOCKS).map(LegalDeadline::dueOn)).contains(LocalDate.of(2027, 1, 24));
        assertThat(testing.deadline(CLOCKS)).isEmpty();
        assertThat(tested.deadline(CLOCKS).map(LegalDeadline::dueOn)).contains(LocalDate.of(2027, 2, 3));
    }

    @Test
    void counts_the_days_of_a_suspension() {
        Complaint suspended = after(mediating(), new Suspension("申请回避"), byOfficer("2026-11-30"));
        Complaint resumed = after(suspended, new Resumption("驳回"), byOfficer("2026-12-10"));

        assertThat(suspended.deadline(CLOCKS).map(LegalDeadline::dueOn)).contains(LocalDate.of(2027, 1, 24));
        assertThat(resumed.deadline(CLOCKS)).isEqualTo(mediating().deadline(CLOCKS));
    }

    @Test
    void is_delegated_with_the_consent_of_both_and_comes_back() {
        Complaint unwilling = after(mediating(), new MediationConsent(true, false), byRespondent("2026-11-28"));
        Complaint delegated = after(mediating(), new Delegation("区消保委", "调解"), byOfficer("2026-11-30"));

        assertThat(unwilling.take(new Delegation("区消保委", "调解"), byOfficer("2026-11-30")))
                .isInstanceOf(Move.Hindered.class);
        assertThat(delegated.allowedTo(Party.OFFICER))
                .contains("settlement", "delegation-end")
                .doesNotContain("delegation");
        assertThat(after(delegated, new DelegationEnd("未达成"), byOfficer("2026-12-10"))
                        .state())
                .isInstanceOf(Mediating.class);
    }

    @Test
    void ends_with_an_agreement() {
        Complaint settled =
                after(mediating(), new Settlement("退货退款", Money.of("1028.50"), true), byOfficer("2026-12-10"));

        assertThat(settled.state())
                .isEqualTo(new Settled(
                        LocalDate.of(2026, 12, 10), Settled.Route.MEDIATION_DOCUMENT, "退货退款", Money.of("1028.50")));
        assertThat(settled.deadline(CLOCKS)).isEmpty();
    }

    @Test
    void ends_without_one_and_the_notice_is_due_even_after_a_test() {
        Complaint testing = after(mediating(), new TestingStart("市质检院"), byOfficer("2026-11-30"));

        Complaint terminated = after(
                testing, new Termination(TerminationGround.TEST_COST_DISPUTED, "费用无法达成一致"), byOfficer("2026-12-10"));

        assertThat(terminated.deadline(CLOCKS).map(LegalDeadline::dueOn)).contains(LocalDate.of(2026, 12, 21));
    }
}
