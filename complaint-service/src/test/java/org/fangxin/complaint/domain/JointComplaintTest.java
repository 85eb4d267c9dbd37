package org.fangxin.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.after;
import static org.fangxin.complaint.domain.ComplaintFixtures.byComplainant;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.complainant;
import static org.fangxin.complaint.domain.ComplaintFixtures.photo;
import static org.fangxin.complaint.domain.ComplaintFixtures.received;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.fangxin.complaint.domain.ComplainantSide.Matter;
import org.fangxin.complaint.domain.evidence.Attaching;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.intake.Withdrawal;
import org.fangxin.complaint.domain.joint.Appointment;
import org.fangxin.complaint.domain.joint.Claiming;
import org.fangxin.complaint.domain.joint.Departure;
import org.fangxin.complaint.domain.joint.Election;
import org.fangxin.complaint.domain.joint.Joining;
import org.fangxin.complaint.domain.joint.MandateEnd;
import org.fangxin.complaint.domain.joint.RepresentedConsent;
import org.fangxin.complaint.domain.mediation.MediationConsent;
import org.fangxin.complaint.domain.negotiation.SettlementOffer;
import org.fangxin.complaint.domain.side.Mandate;
import org.fangxin.complaint.domain.side.Mandate.Power;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JointComplaintTest {
    private static final String DAY = "2026-11-24";
    private static final Joining.Person LI = new Joining.Person(complainant(), false);
    private static final Joining.Person WANG = new Joining.Person(complainant(), true);

    @Test
    void takes_others_in_before_the_decision_when_all_agree() {
        Complaint joint = after(received(), new Joining(List.of(LI, WANG), true), byComplainant(DAY));

        assertThat(joint.side().others()).extracting(other -> other.number()).containsExactly(1, 2);
        assertThat(joint.timeline().getLast().basis())
                .satisfies(basis -> assertThat(basis.article()).isEqualTo("12"));
        assertHindered(
                received().take(new Joining(List.of(LI), false), byComplainant(DAY)), Move.Hindrance.NOT_ALL_AGREE);
        assertThat(ComplaintFixtures.accepted().take(new Joining(List.of(LI), true), byComplainant(DAY)))
                .isInstanceOf(Move.NotNow.class);
    }

    @Test
    void has_two_representatives_and_fifty_complainants_at_most() {
        assertHindered(
                received().take(new Joining(List.of(WANG, WANG), true), byComplainant(DAY)),
                Move.Hindrance.TOO_MANY_COMPLAINANTS);
        Complaint full = after(received(), new Joining(Collections.nCopies(49, LI), true), byComplainant(DAY));
        assertHindered(
                full.take(new Joining(List.of(LI), true), byComplainant(DAY)), Move.Hindrance.TOO_MANY_COMPLAINANTS);
    }

    @Test
    void lets_representatives_act_and_the_represented_read() {
        Complaint joint = joint();
        Occasion represented = on(Party.CO_COMPLAINANT, "li");

        assertThat(joint.partyOf(new Actor.Consumer("li"))).contains(Party.CO_COMPLAINANT);
        assertThat(joint.partyOf(new Actor.Consumer("wang"))).contains(Party.COMPLAINANT);
        assertThat(joint.allowedTo(Party.CO_COMPLAINANT)).isEmpty();
        assertHindered(joint.take(new Withdrawal(null), represented), Move.Hindrance.REPRESENTATIVES_ACT);
    }

    @Test
    void takes_it_back_only_with_the_written_consent_of_the_represented() {
        Complaint joint = joint();
        assertHindered(joint.take(new Withdrawal(null), byComplainant(DAY)), Move.Hindrance.REPRESENTED_DISAGREE);

        Complaint settling = after(joint, new RepresentedConsent(Set.of(Matter.SETTLEMENT)), byComplainant(DAY));
        assertHindered(settling.take(new Withdrawal(null), byComplainant(DAY)), Move.Hindrance.REPRESENTED_DISAGREE);

        Complaint agreed = after(joint, new RepresentedConsent(Set.of(Matter.WITHDRAWAL)), byComplainant(DAY));
        assertThat(after(agreed, new Withdrawal(null), byComplainant(DAY)).state())
                .isInstanceOf(Withdrawn.class);
    }

    @Test
    void forgets_what_was_agreed_when_somebody_joins() {
        Complaint agreed = after(joint(), new RepresentedConsent(Set.of(Matter.WITHDRAWAL)), byComplainant(DAY));

        Complaint more = after(agreed, new Joining(List.of(LI), true), byComplainant(DAY));

        assertThat(more.side().agreed()).isEmpty();
    }

    @Test
    void gives_a_place_to_one_account_and_an_account_one_place() {
        Complaint joint = joint();

        assertHindered(joint.take(new Claiming(1), on(Party.COMPLAINANT, "somebody")), Move.Hindrance.PLACE_TAKEN);
        assertHindered(joint.take(new Claiming(0), on(Party.COMPLAINANT, "somebody")), Move.Hindrance.PLACE_TAKEN);
        Complaint agents = filedByAgent(Set.of(), LocalDate.of(2026, 12, 31));
        assertHindered(agents.take(new Claiming(0), on(Party.COMPLAINANT, "agent")), Move.Hindrance.PLACE_TAKEN);
        Complaint claimed = after(agents, new Claiming(0), on(Party.COMPLAINANT, "principal"));
        assertThat(claimed.partyOf(new Actor.Consumer("principal"))).contains(Party.COMPLAINANT);
    }

    @Test
    void lets_an_agent_act_within_term_and_scope_and_says_so_in_the_history() {
        Complaint filed = filedByAgent(Set.of(Power.SETTLE), LocalDate.of(2026, 12, 31));
        Complaint accepted = accepted(filed);

        Complaint agreed = after(accepted, new MediationConsent(true, true), agent("2026-11-26"));
        assertThat(agreed.dealings().complainant()).isNotNull();
        assertThat(agreed.timeline().getLast().by()).isEqualTo(Party.AGENT);
        Complaint offered = after(agreed, new SettlementOffer("退款", null), agent("2026-11-26"));
        assertThat(offered.dealings().offers().getFirst().by()).isEqualTo(Party.COMPLAINANT);

        assertHindered(agreed.take(new Withdrawal(null), agent("2026-11-26")), Move.Hindrance.OUTSIDE_MANDATE);
        assertHindered(agreed.take(new SettlementOffer("退款", null), agent("2027-01-01")), Move.Hindrance.MANDATE_OVER);
        assertThat(agreed.allowedTo(Party.AGENT)).contains("settlement-offers").doesNotContain("withdrawal");
    }

    @Test
    void is_accepted_only_with_the_power_of_attorney_when_an_agent_filed_it() {
        Complaint filed = filedByAgent(Set.of(), LocalDate.of(2026, 12, 31));

        assertHindered(filed.take(new Acceptance(null), byOfficer(DAY)), Move.Hindrance.POWER_OF_ATTORNEY_MISSING);
        assertThat(accepted(filed).state()).isInstanceOf(Accepted.class);
    }

    @Test
    void lets_others_represent_all_when_all_agree_and_the_first_complainant_then_reads() {
        Complaint agreed = after(joint(), new RepresentedConsent(Set.of(Matter.WITHDRAWAL)), byComplainant(DAY));

        Complaint changed = after(agreed, new Election(Set.of(1), true), byComplainant(DAY));

        assertThat(changed.partyOf(new Actor.Consumer("li"))).contains(Party.COMPLAINANT);
        assertThat(changed.partyOf(new Actor.Consumer("wang"))).contains(Party.CO_COMPLAINANT);
        String first = changed.filing().owner();
        assertThat(changed.partyOf(new Actor.Consumer(String.valueOf(first)))).contains(Party.CO_COMPLAINANT);
        assertThat(changed.side().agreed()).isEmpty();
        assertThat(changed.timeline().getLast().note()).isEqualTo("1");
        assertThat(changed.timeline().getLast().basis())
                .satisfies(basis -> assertThat(basis.article()).isEqualTo("12"));
        assertHindered(
                changed.take(new Election(Set.of(0), true), on(Party.CO_COMPLAINANT, "wang")),
                Move.Hindrance.REPRESENTATIVES_ACT);
    }

    @Test
    void elects_nobody_against_the_will_of_the_represented_nor_from_outside() {
        Complaint joint = joint();

        assertHindered(
                joint.take(new Election(Set.of(1), false), byComplainant(DAY)), Move.Hindrance.REPRESENTED_DISAGREE);
        assertHindered(joint.take(new Election(Set.of(3), true), byComplainant(DAY)), Move.Hindrance.NO_SUCH_PLACE);
        assertHindered(joint.take(new Election(Set.of(0, 2), true), byOfficer(DAY)), Move.Hindrance.ALREADY_SO);
        assertHindered(received().take(new Election(Set.of(0), true), byComplainant(DAY)), Move.Hindrance.NOT_JOINT);
    }

    @Test
    void lets_anybody_leave_and_gives_the_number_to_nobody_else() {
        Complaint joint = joint();
        Occasion li = on(Party.CO_COMPLAINANT, "li");
        assertHindered(joint.take(new Departure(2, null), li), Move.Hindrance.NO_SUCH_PLACE);

        Complaint left = after(joint, new Departure(1, "和解"), li);

        assertThat(left.partyOf(new Actor.Consumer("li"))).isEmpty();
        assertThat(left.side().accounts()).containsExactly("wang");
        Complaint more = after(left, new Joining(List.of(LI), true), byComplainant(DAY));
        assertThat(more.side().others()).extracting(other -> other.number()).containsExactly(2, 3);
    }

    @Test
    void keeps_the_last_representative_until_there_is_another() {
        Complaint represented = after(joint(), new Election(Set.of(2), true), byComplainant(DAY));
        Occasion wang = on(Party.COMPLAINANT, "wang");

        assertHindered(represented.take(new Departure(2, null), wang), Move.Hindrance.LAST_REPRESENTATIVE);

        Complaint two = after(represented, new Departure(1, null), byOfficer(DAY));
        Complaint alone = after(two, new Departure(2, null), wang);
        assertThat(alone.side().firstRepresents()).isTrue();
        assertThat(after(alone, new Withdrawal(null), byComplainant(DAY)).state())
                .isInstanceOf(Withdrawn.class);
    }

    @Test
    void takes_an_agent_by_the_paper_in_the_case_until_the_mandate_ends() {
        Complaint papered =
                after(received(), new Attaching(power("paper"), new Dossier.Room(9, 100_000)), byComplainant(DAY));
        Appointment naming =
                new Appointment(mandate(null, Set.of(Power.WITHDRAW), LocalDate.of(2026, 12, 31), "paper"));
        assertHindered(received().take(naming, byComplainant(DAY)), Move.Hindrance.POWER_OF_ATTORNEY_MISSING);
        assertHindered(joint().take(naming, byComplainant(DAY)), Move.Hindrance.AGENT_FOR_ONE);

        Complaint named = after(papered, naming, byComplainant(DAY));
        assertThat(named.side().accounts()).isEmpty();
        assertHindered(named.take(naming, byComplainant(DAY)), Move.Hindrance.AGENT_NAMED_ALREADY);
        assertHindered(named.take(new Claiming(-2), on(Party.COMPLAINANT, "agent")), Move.Hindrance.PLACE_TAKEN);
        Complaint taken = after(named, new Claiming(-1), on(Party.COMPLAINANT, "agent"));
        assertThat(taken.partyOf(new Actor.Consumer("agent"))).contains(Party.AGENT);
        assertHindered(taken.take(naming, agent(DAY)), Move.Hindrance.OUTSIDE_MANDATE);
        assertThat(after(taken, new Withdrawal(null), agent(DAY)).state()).isInstanceOf(Withdrawn.class);

        Complaint ended = after(taken, new MandateEnd(null), byComplainant(DAY));
        assertThat(ended.partyOf(new Actor.Consumer("agent"))).isEmpty();
        assertThat(ended.side().agentPlace()).isEqualTo(-2);
        assertHindered(ended.take(new MandateEnd(null), byComplainant(DAY)), Move.Hindrance.NO_AGENT);
        assertThat(after(ended, naming, byComplainant(DAY)).side().mandate()).isNotNull();
    }

    @Test
    void lets_the_agent_of_a_represented_complainant_read_and_only_that_complainant_end_the_mandate() {
        Complaint filed = after(
                filedByAgent(Set.of(Power.WITHDRAW), LocalDate.of(2026, 12, 31)),
                new Claiming(0),
                on(Party.COMPLAINANT, "principal"));
        Complaint joint = after(filed, new Joining(List.of(LI), true), on(Party.COMPLAINANT, "principal"));
        Complaint li = after(joint, new Claiming(1), on(Party.COMPLAINANT, "li"));
        Complaint represented = after(li, new Election(Set.of(1), true), on(Party.COMPLAINANT, "principal"));

        assertHindered(represented.take(new Withdrawal(null), agent(DAY)), Move.Hindrance.REPRESENTATIVES_ACT);
        assertThat(represented.allowedTo(Party.AGENT)).isEmpty();
        assertHindered(represented.take(new MandateEnd(null), on(Party.COMPLAINANT, "li")), Move.Hindrance.NO_AGENT);
        assertThat(after(represented, new MandateEnd(null), on(Party.CO_COMPLAINANT, "principal"))
                        .partyOf(new Actor.Consumer("agent")))
                .isEmpty();
        assertThat(after(represented, new MandateEnd(null), agent(DAY)).side().mandate())
                .isNull();
    }

    @Test
    void lets_no_agent_act_whose_paper_is_gone_and_nobody_claim_after_the_term() {
        Complaint papered =
                after(received(), new Attaching(power("paper"), new Dossier.Room(9, 100_000)), byComplainant(DAY));
        Appointment naming = new Appointment(mandate(null, Set.of(Power.WITHDRAW), LocalDate.of(2026, 12, 1), "paper"));
        Complaint named = after(papered, naming, byComplainant(DAY));
        Complaint taken = after(named, new Claiming(-1), on(Party.COMPLAINANT, "agent"));
        Complaint bare = taken.with(taken.dossier().with("paper", Attachment.Standing.WITHDRAWN));

        assertHindered(bare.take(new Withdrawal(null), agent(DAY)), Move.Hindrance.POWER_OF_ATTORNEY_MISSING);
        assertHindered(
                named.take(new Claiming(-1), on("2026-12-02", Party.COMPLAINANT, "agent")),
                Move.Hindrance.MANDATE_OVER);
    }

    private static Complaint joint() {
        Complaint joint = after(received(), new Joining(List.of(LI, WANG), true), byComplainant(DAY));
        Complaint li = after(joint, new Claiming(1), on(Party.COMPLAINANT, "li"));
        return after(li, new Claiming(2), on(Party.COMPLAINANT, "wang"));
    }

    private static Complaint filedByAgent(Set<Power> powers, LocalDate validUntil) {
        Mandate mandate = mandate("agent", powers, validUntil, null);
        Complaint received = received();
        return Complaint.file(
                        received.id(),
                        received.trackingNumber(),
                        received.filing().ownedBy(null),
                        ComplainantSide.filedBy(mandate, null),
                        on(Party.AGENT, "agent"))
                .complaint();
    }

    private static Complaint accepted(Complaint filed) {
        Complaint attached = after(filed, new Attaching(power("paper"), new Dossier.Room(9, 100_000)), agent(DAY));
        return after(attached, new Acceptance(null), byOfficer("2026-11-25"));
    }

    private static Mandate mandate(
            @Nullable String account, Set<Power> powers, LocalDate until, @Nullable String paper) {
        return new Mandate(
                account,
                PersonalText.name("王律师"),
                PersonalText.phone("13712345678"),
                Mandate.IdKind.LAWYER_LICENCE,
                new PersonalText(PersonalKind.ID_NUMBER, "13301200001"),
                powers,
                until,
                paper);
    }

    private static Attachment power(String id) {
        Attachment paper = photo(id, Party.COMPLAINANT, DAY);
        return new Attachment(
                paper.id(),
                paper.by(),
                paper.userId(),
                paper.at(),
                paper.stage(),
                Attachment.Purpose.AUTHORITY,
                paper.fileName(),
                paper.description(),
                paper.mediaType(),
                paper.bytes(),
                paper.sha256(),
                paper.receivedSha256(),
                paper.requestKey(),
                paper.standing(),
                paper.metadata(),
                paper.proof());
    }

    private static Occasion agent(String day) {
        Occasion at = byComplainant(day);
        return new Occasion(Party.AGENT, "agent", at.at(), at.today(), at.clocks());
    }

    private static Occasion on(Party as, String userId) {
        return on(DAY, as, userId);
    }

    private static Occasion on(String day, Party as, String userId) {
        Occasion at = byComplainant(day);
        return new Occasion(as, userId, at.at(), at.today(), at.clocks());
    }

    private static void assertHindered(Move move, Move.Hindrance hindrance) {
        assertThat(move)
                .isInstanceOfSatisfying(
                        Move.Hindered.class, not -> assertThat(not.hindrance()).isEqualTo(hindrance));
    }
}
