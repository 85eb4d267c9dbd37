package org.fangxin.complaint.application.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fangxin.complaint.application.takeover.PastComplaint.Decision;
import org.fangxin.complaint.application.takeover.PastComplaint.Ending;
import org.fangxin.complaint.application.takeover.PastComplaint.Mediation;
import org.fangxin.complaint.application.takeover.PastComplaint.Negotiation;
import org.fangxin.complaint.application.takeover.PastComplaint.Rating;
import org.fangxin.complaint.domain.Arrangement;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintFixtures;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Publicity;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.complaint.domain.Status;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.Story;
import org.fangxin.complaint.domain.TerminationGround;
import org.fangxin.complaint.domain.TimelineEntry;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.complaint.domain.filing.Consents;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.complaint.domain.filing.Provenance;
import org.fangxin.complaint.domain.filing.Takeover;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TellingAPastTest {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final Takeover TAKEOVER = new Takeover("12315-1", "job/1", "digest");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Occasion NOW = new Occasion(
            Party.OFFICER, "officer-1", TODAY.atTime(9, 0).atZone(CITY).toInstant(), TODAY, ComplaintFixtures.CLOCKS);

    @Test
    void tells_a_mediated_case_by_the_law_of_its_day() {
        Move.Made made = sound(new Told("2026-01-26")
                .decision(new Decision.Accepted(day("2026-01-28")))
                .mediation(new Mediation(day("2026-02-02"), Arrangement.Mode.PHONE))
                .ending(new Ending.Agreed(
                        day("2026-03-02"), Settled.Route.MEDIATION_DOCUMENT, "退款", Money.of("128.50")))
                .closedOn("2026-03-03")
                .rating(new Rating(day("2026-03-05"), Closed.Score.SATISFIED, null)));

        Complaint complaint = made.complaint();
        assertThat(complaint.timeline())
                .extracting(TimelineEntry::what)
                .containsExactly(
                        "FILED",
                        "ACCEPTED",
                        "CONSENT_GIVEN",
                        "CONSENT_GIVEN",
                        "MEDIATION_STARTED",
                        "SETTLED",
                        "CLOSED",
                        "RATED",
                        "PUBLICISED",
                        "IMPORTED");
        assertThat(complaint.timeline()).extracting(TimelineEntry::at).isSorted();
        TimelineEntry accepted = complaint.timeline().get(1);
        assertThat(accepted.dueOn()).as("45 working days of the old order").isEqualTo("2026-04-08");
        assertThat(accepted.basis().regulation()).isEqualTo("SAMR-20");
        assertThat(story(made))
                .isEqualTo(new Story(
                        day("2026-02-04"),
                        day("2026-01-28"),
                        true,
                        day("2026-04-08"),
                        Status.SETTLED,
                        null,
                        "MEDIATION_DOCUMENT",
                        day("2026-03-02"),
                        day("2026-03-03"),
                        Money.of("128.50"),
                        Closed.Score.SATISFIED,
                        day("2026-03-05"),
                        true));
    }

    @Test
    void leaves_publication_to_its_day_when_that_is_yet_to_come() {
        Move.Made made = sound(new Told("2026-11-16")
                .decision(new Decision.Accepted(day("2026-11-17")))
                .ending(new Ending.Broken(day("2026-11-20"), TerminationGround.NO_AGREEMENT, "无法达成一致"))
                .closedOn("2026-11-23"));

        assertThat(((Closed) made.complaint().state()).publicity().standing()).isEqualTo(Publicity.Standing.PENDING);
        assertThat(story(made).publicised()).isFalse();
        assertThat(story(made).ground()).isEqualTo("NO_AGREEMENT");
    }

    @Test
    void tells_of_a_refusal_a_withdrawal_and_an_open_case() {
        Story refused = story(sound(new Told("2026-05-06")
                .decision(new Decision.Refused(day("2026-05-08"), "NOT_CONSUMER_DISPUTE", "经营用途", "可以起诉"))));
        assertThat(refused.outcome()).isEqualTo(Status.REFUSED);
        assertThat(refused.accepted()).isFalse();
        assertThat(refused.ground()).isEqualTo("NOT_CONSUMER_DISPUTE");
        assertThat(refused.endedOn()).isEqualTo("2026-05-08");

        Story withdrawn = story(sound(new Told("2026-05-06").ending(new Ending.TakenBack(day("2026-05-07"), null))));
        assertThat(withdrawn.outcome()).isEqualTo(Status.WITHDRAWN);
        assertThat(withdrawn.decidedOn()).isNull();

        Move.Made open = sound(new Told("2026-11-20"));
        assertThat(open.complaint().state().status()).isEqualTo(Status.RECEIVED);
        assertThat(story(open).outcome()).isNull();
        assertThat(story(open).decisionDueOn()).isEqualTo("2026-12-01");
    }

    @Test
    void a_withdrawal_after_acceptance_terminates_mediation() {
        Story story = story(sound(new Told("2026-05-06")
                .decision(new Decision.Accepted(day("2026-05-08")))
                .ending(new Ending.TakenBack(day("2026-05-20"), "已解决"))));

        assertThat(story.outcome()).isEqualTo(Status.TERMINATED);
        assertThat(story.ground()).isEqualTo("WITHDRAWN_OR_SELF_SETTLED");
    }

    @Test
    void tells_of_negotiation_that_settled_and_of_one_that_failed() {
        Ending agreed = new Ending.Agreed(day("2026-05-12"), Settled.Route.ODR, "换货", null);
        Story settled = story(sound(new Told("2026-05-06")
                .negotiation(new Negotiation(day("2026-05-06"), null, false, null))
                .ending(agreed)));
        assertThat(settled.route()).isEqualTo("ODR");
        assertThat(settled.decisionDueOn()).isNull();

        Move.Made escalated = sound(new Told("2026-05-06")
                .negotiation(new Negotiation(day("2026-05-06"), day("2026-05-20"), true, day("2026-05-21")))
                .decision(new Decision.Accepted(day("2026-05-25"))));
        assertThat(escalated.complaint().pauses()).hasSize(1);
        assertThat(story(escalated).decisionDueOn()).isEqualTo("2026-06-01");
    }

    @Test
    void believes_no_step_that_was_not_possible() {
        Ending mediated = new Ending.Agreed(day("2026-05-12"), Settled.Route.MEDIATION_RECORD, "退款", null);
        assertThat(flaw(new Told("2026-05-06")
                        .decision(new Decision.Accepted(day("2026-05-08")))
                        .ending(mediated)))
                .isInstanceOfSatisfying(Flaw.NotPossible.class, not -> {
                    assertThat(not.pointer()).isEqualTo("/ending");
                    assertThat(not.action()).isEqualTo("settlement");
                    assertThat(not.stage()).isEqualTo("ACCEPTED");
                    assertThat(not.allowed()).contains("mediation", "termination");
                });
        assertThat(flaw(new Told("2026-05-06").closedOn("2026-05-20")).pointer())
                .isEqualTo("/closedOn");
        assertThat(flaw(new Told("2026-05-06").rating(new Rating(day("2026-05-20"), Closed.Score.SATISFIED, null)))
                        .pointer())
                .isEqualTo("/rating");
    }

    @Test
    void believes_no_day_out_of_order_in_the_future_or_before_the_known_law() {
        assertThat(flaw(new Told("2026-05-06").decision(new Decision.Accepted(day("2026-05-05")))))
                .isEqualTo(new Flaw.OutOfOrder("/decision", day("2026-05-06")));
        assertThat(flaw(new Told("2026-05-06").decision(new Decision.Accepted(day("2026-11-25")))))
                .isEqualTo(new Flaw.InFuture("/decision", TODAY));
        assertThat(flaw(new Told("2026-11-25"))).isEqualTo(new Flaw.InFuture("/receivedAt", TODAY));
        assertThat(flaw(new Told("2019-12-31"))).isEqualTo(new Flaw.BeforeTheLaw("/receivedAt", day("2020-01-01")));
    }

    @Test
    void notices_another_route_than_the_steps_lead_to() {
        assertThat(flaw(new Told("2026-05-06")
                        .decision(new Decision.Accepted(day("2026-05-08")))
                        .ending(new Ending.Agreed(day("2026-05-12"), Settled.Route.ODR, "退款", null))))
                .isEqualTo(new Flaw.OtherRoute("/ending/route", "BETWEEN_THE_SIDES"));
    }

    @Test
    void a_number_and_a_moment_give_the_same_id_every_time() {
        Instant at = Instant.parse("2026-05-06T02:00:00Z");
        String id = TAKEOVER.id("complaint", at);

        assertThat(new Takeover("12315-1", "another/9", "other").id("complaint", at))
                .isEqualTo(id);
        assertThat(TAKEOVER.id("report", at)).isNotEqualTo(id);
        assertThat(java.util.UUID.fromString(id).version()).isEqualTo(7);
        assertThat(java.util.UUID.fromString(id).variant()).isEqualTo(2);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Story story(Move.Made made) {
        return ((ComplaintEvent.Imported) made.event()).story();
    }

    private static Move.Made sound(Told told) {
        return switch (told.retell()) {
            case Retold.Sound<Move.Made, Step<?>> sound -> sound.made();
            case Retold.Flawed<Move.Made, Step<?>> flawed ->
                throw new AssertionError(flawed.flaw().toString());
        };
    }

    private static Flaw flaw(Told told) {
        return switch (told.retell()) {
            case Retold.Sound<Move.Made, Step<?>> sound -> throw new AssertionError("believed");
            case Retold.Flawed<Move.Made, Step<?>> flawed -> flawed.flaw();
        };
    }

    /** A past, part by part. */
    private record Told(
            String receivedOn,
            @Nullable Negotiation negotiation,
            @Nullable Decision decision,
            @Nullable Mediation mediation,
            @Nullable Ending ending,
            @Nullable String closedOn,
            @Nullable Rating rating) {
        Told(String receivedOn) {
            this(receivedOn, null, null, null, null, null, null);
        }

        Told negotiation(Negotiation part) {
            return new Told(receivedOn, part, decision, mediation, ending, closedOn, rating);
        }

        Told decision(Decision part) {
            return new Told(receivedOn, negotiation, part, mediation, ending, closedOn, rating);
        }

        Told mediation(Mediation part) {
            return new Told(receivedOn, negotiation, decision, part, ending, closedOn, rating);
        }

        Told ending(Ending part) {
            return new Told(receivedOn, negotiation, decision, mediation, part, closedOn, rating);
        }

        Told closedOn(String day) {
            return new Told(receivedOn, negotiation, decision, mediation, ending, day, rating);
        }

        Told rating(Rating part) {
            return new Told(receivedOn, negotiation, decision, mediation, ending, closedOn, part);
        }

        Retold<Move.Made, Step<?>> retell() {
            Instant at = day(receivedOn).atTime(10, 0).atZone(CITY).toInstant();
            Filing filing = new Filing(
                    null,
                    at,
                    day(receivedOn),
                    "PLATFORM_12315",
                    null,
                    ComplaintFixtures.bakery(),
                    ComplaintFixtures.mouldyCake(),
                    new Consents(true, false),
                    negotiation != null,
                    TAKEOVER.requestKey(),
                    Provenance.of(TAKEOVER));
            PastComplaint past = new PastComplaint(
                    filing,
                    "officer-1",
                    negotiation,
                    decision,
                    mediation,
                    ending,
                    closedOn == null ? null : day(closedOn),
                    rating);
            return ComplaintRetelling.retell(past, new ComplaintId("c-1"), new TrackingNumber(2026, 1), NOW, CITY);
        }
    }
}
