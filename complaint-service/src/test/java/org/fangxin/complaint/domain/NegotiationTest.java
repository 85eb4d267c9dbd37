package org.fangxin.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;
import static org.fangxin.complaint.domain.ComplaintFixtures.accepted;
import static org.fangxin.complaint.domain.ComplaintFixtures.after;
import static org.fangxin.complaint.domain.ComplaintFixtures.byComplainant;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.byPlatform;
import static org.fangxin.complaint.domain.ComplaintFixtures.byRespondent;
import static org.fangxin.complaint.domain.ComplaintFixtures.made;
import static org.fangxin.complaint.domain.ComplaintFixtures.negotiating;

import java.time.LocalDate;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.intake.Withdrawal;
import org.fangxin.complaint.domain.negotiation.Escalation;
import org.fangxin.complaint.domain.negotiation.MerchantReply;
import org.fangxin.complaint.domain.negotiation.OdrFailure;
import org.fangxin.complaint.domain.negotiation.OfferAcceptance;
import org.fangxin.complaint.domain.negotiation.SettlementOffer;
import org.junit.jupiter.api.Test;

class NegotiationTest {
    private static final SettlementOffer REFUND = new SettlementOffer("退款", Money.of("28.50"));

    @Test
    void gives_the_business_ten_working_days() {
        assertThat(negotiating().state().status()).isEqualTo(Status.NEGOTIATING);
        assertThat(negotiating().deadline(CLOCKS).map(LegalDeadline::dueOn)).contains(LocalDate.of(2026, 12, 7));
        assertThat(negotiating().take(new Acceptance(null), byOfficer("2026-11-24")))
                .isInstanceOf(Move.NotNow.class);
    }

    @Test
    void ends_when_a_side_accepts_the_others_offer() {
        Complaint offered = after(
                after(negotiating(), new MerchantReply("愿意退款"), byRespondent("2026-11-24")),
                REFUND,
                byRespondent("2026-11-24"));

        Move.Made settled = made(offered.take(new OfferAcceptance("1"), byComplainant("2026-11-25")));

        assertThat(settled.event())
                .isEqualTo(new ComplaintEvent.OdrSettled(LocalDate.of(2026, 11, 25), Money.of("28.50")));
        assertThat(settled.complaint().state())
                .isEqualTo(new Settled(LocalDate.of(2026, 11, 25), Settled.Route.ODR, "退款", Money.of("28.50")));
        assertThat(settled.complaint().dealings().offers().getFirst().standing())
                .isEqualTo(Dealings.Offer.Standing.ACCEPTED);
    }

    @Test
    void lets_nobody_accept_the_own_offer_or_one_that_was_replaced() {
        Complaint once = after(negotiating(), REFUND, byRespondent("2026-11-24"));
        Complaint twice = after(once, new SettlementOffer("换货", null), byRespondent("2026-11-24"));

        assertThat(once.take(new OfferAcceptance("1"), byRespondent("2026-11-25")))
                .isInstanceOf(Move.Hindered.class);
        assertThat(twice.take(new OfferAcceptance("1"), byComplainant("2026-11-25")))
                .isInstanceOf(Move.Hindered.class);
        assertThat(twice.take(new OfferAcceptance("2"), byComplainant("2026-11-25")))
                .isInstanceOf(Move.Made.class);
    }

    @Test
    void leaves_the_choice_to_the_complainant_when_it_fails() {
        Complaint failed = after(negotiating(), new OdrFailure("差距大"), byRespondent("2026-11-30"));

        assertThat(failed.deadline(CLOCKS)).isEmpty();
        assertThat(failed.allowedTo(Party.COMPLAINANT)).containsExactly("escalation", "withdrawal");
        assertThat(after(failed, new Withdrawal(null), byComplainant("2026-12-01"))
                        .state()
                        .status())
                .isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void gives_the_bureau_its_whole_limit_after_negotiation() {
        Complaint failed = after(negotiating(), new OdrFailure(null), byPlatform("2026-12-08"));

        Complaint escalated = after(failed, new Escalation(), byComplainant("2026-12-09"));

        assertThat(failed.state()).isEqualTo(new NegotiationFailed(LocalDate.of(2026, 12, 8), true));
        assertThat(escalated.state()).isEqualTo(new Received());
        assertThat(escalated.deadline(CLOCKS).map(LegalDeadline::dueOn)).contains(LocalDate.of(2026, 12, 18));
    }

    @Test
    void goes_on_between_the_sides_after_the_bureau_has_accepted() {
        Complaint offered = after(accepted(), REFUND, byRespondent("2026-11-26"));

        assertThat(after(offered, new OfferAcceptance("1"), byComplainant("2026-11-27"))
                        .state())
                .isEqualTo(new Settled(
                        LocalDate.of(2026, 11, 27), Settled.Route.BETWEEN_THE_SIDES, "退款", Money.of("28.50")));
    }
}
