package org.fangxin.complaint.domain.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.fangxin.complaint.domain.Arrangement;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintFixtures;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.TerminationGround;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.complaint.domain.aftermath.Closure;
import org.fangxin.complaint.domain.aftermath.Rating;
import org.fangxin.complaint.domain.aftermath.Reopening;
import org.fangxin.complaint.domain.disclosure.Publication;
import org.fangxin.complaint.domain.disclosure.PublicityExclusion;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.intake.Forwarding;
import org.fangxin.complaint.domain.intake.Refusal;
import org.fangxin.complaint.domain.intake.ReturnToIntake;
import org.fangxin.complaint.domain.intake.Withdrawal;
import org.fangxin.complaint.domain.mediation.MediationConsent;
import org.fangxin.complaint.domain.mediation.MediationStart;
import org.fangxin.complaint.domain.mediation.Settlement;
import org.fangxin.complaint.domain.mediation.Termination;
import org.fangxin.complaint.domain.mediation.TestingEnd;
import org.fangxin.complaint.domain.mediation.TestingStart;
import org.fangxin.complaint.domain.negotiation.Escalation;
import org.fangxin.complaint.domain.negotiation.OdrFailure;
import org.fangxin.complaint.domain.negotiation.OdrStart;
import org.fangxin.complaint.domain.negotiation.OfferAcceptance;
import org.fangxin.complaint.domain.negotiation.SettlementOffer;

/** Complaints that take whatever step is possible, by a seed. */
public final class RandomCases {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final List<String> DISTRICTS = List.of("330102", "330106", "330122");
    private static final List<Function<Random, Step<?>>> STEPS = List.of(
            random -> new Acceptance(null),
            random -> new Acceptance(null),
            random -> new Refusal("OTHER_BY_LAW", "r", "o"),
            random -> new Withdrawal(null),
            random -> new Forwarding(DISTRICTS.get(random.nextInt(DISTRICTS.size())), "r"),
            random -> new ReturnToIntake("r"),
            random -> new MediationConsent(true, true),
            random -> new MediationStart(Arrangement.Mode.PHONE, null, null),
            random -> new Settlement("t", Money.of(random.nextInt(1000) + ".50"), random.nextBoolean()),
            random -> new Settlement("t", null, random.nextBoolean()),
            random -> new Termination(TerminationGround.NO_AGREEMENT, "r"),
            random -> new TestingStart("l"),
            random -> new TestingEnd("f"),
            random -> new Closure(null),
            random -> new Rating(Closed.Score.values()[random.nextInt(5)], null),
            random -> new Reopening("r"),
            random -> new OdrStart(),
            random -> new OdrFailure(null),
            random -> new Escalation(),
            random -> new SettlementOffer("t", Money.of("10")),
            random -> new OfferAcceptance("1"),
            random -> new Publication(),
            random -> new PublicityExclusion("r"));

    private final Random random;
    private final LocalDate from;

    public RandomCases(Random random, LocalDate from) {
        this.random = random;
        this.from = from;
    }

    /** A complaint filed on one of twenty days. */
    public Move.Made file(String id, long serial) {
        LocalDate day = from.plusDays(random.nextInt(20));
        String district = DISTRICTS.get(random.nextInt(DISTRICTS.size()));
        String industry = random.nextBoolean() ? "C" : null;
        Respondent respondent = new Respondent(ComplaintFixtures.BAKERY, "n", "a", district, true, industry);
        Occasion occasion = on(Party.COMPLAINANT, day);
        Filing filing = ComplaintFixtures.filing("c", respondent, occasion.at(), "request-" + id);
        return Complaint.file(new ComplaintId(id), new TrackingNumber(2026, serial), filing, occasion);
    }

    /** The next step of a complaint; empty when none of some tries is possible. */
    public Optional<Move.Made> advance(Complaint complaint) {
        LocalDate last = complaint.timeline().getLast().at().atZone(CITY).toLocalDate();
        for (int i = 0; i < 60; i++) {
            Party party = Party.values()[random.nextInt(Party.values().length)];
            Step<?> step = STEPS.get(random.nextInt(STEPS.size())).apply(random);
            Move move = complaint.take(step, on(party, last.plusDays(random.nextInt(9))));
            if (move instanceof Move.Made made) {
                return Optional.of(made);
            }
        }
        return Optional.empty();
    }

    private static Occasion on(Party party, LocalDate day) {
        Instant at = day.atTime(10, 0).atZone(CITY).toInstant();
        return new Occasion(party, "u", at, day, ComplaintFixtures.CLOCKS);
    }
}
