package org.fangxin.complaint.domain;

import static org.fangxin.complaint.domain.ComplaintFixtures.accepted;
import static org.fangxin.complaint.domain.ComplaintFixtures.after;
import static org.fangxin.complaint.domain.ComplaintFixtures.byComplainant;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.byPlatform;
import static org.fangxin.complaint.domain.ComplaintFixtures.byRespondent;
import static org.fangxin.complaint.domain.ComplaintFixtures.closed;
import static org.fangxin.complaint.domain.ComplaintFixtures.complainant;
import static org.fangxin.complaint.domain.ComplaintFixtures.filedByPhone;
import static org.fangxin.complaint.domain.ComplaintFixtures.mediating;
import static org.fangxin.complaint.domain.ComplaintFixtures.negotiating;
import static org.fangxin.complaint.domain.ComplaintFixtures.photo;
import static org.fangxin.complaint.domain.ComplaintFixtures.received;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fangxin.complaint.domain.aftermath.FollowUp;
import org.fangxin.complaint.domain.aftermath.Rating;
import org.fangxin.complaint.domain.aftermath.Reopening;
import org.fangxin.complaint.domain.deadline.MergeRule.Circumstance;
import org.fangxin.complaint.domain.evidence.Attaching;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.complaint.domain.intake.Forwarding;
import org.fangxin.complaint.domain.intake.MaterialsRequest;
import org.fangxin.complaint.domain.intake.Refusal;
import org.fangxin.complaint.domain.intake.ReturnToIntake;
import org.fangxin.complaint.domain.intake.Withdrawal;
import org.fangxin.complaint.domain.joint.Joining;
import org.fangxin.complaint.domain.mediation.Delegation;
import org.fangxin.complaint.domain.mediation.Suspension;
import org.fangxin.complaint.domain.mediation.Termination;
import org.fangxin.complaint.domain.mediation.TestingEnd;
import org.fangxin.complaint.domain.mediation.TestingStart;
import org.fangxin.complaint.domain.merge.Absorption;
import org.fangxin.complaint.domain.merge.Merger;
import org.fangxin.complaint.domain.merge.Merging;
import org.fangxin.complaint.domain.negotiation.MerchantReply;
import org.fangxin.complaint.domain.negotiation.OdrFailure;
import org.fangxin.complaint.domain.negotiation.OfferAcceptance;
import org.fangxin.complaint.domain.negotiation.SettlementOffer;

/** A complaint in each stage there is, reached by the steps that lead there. */
public final class EveryStage {
    private EveryStage() {}

    public static Stream<Complaint> complaints() {
        Complaint forwarded = after(received(), new Forwarding("330102", "营业地在上城"), byOfficer("2026-11-24"));
        Complaint answered = after(negotiating(), new MerchantReply("愿意退款"), byRespondent("2026-11-24"));
        Complaint offered = after(answered, new SettlementOffer("退款", Money.of("28.50")), byRespondent("2026-11-24"));
        Complaint testing = after(mediating(), new TestingStart("市质检院"), byOfficer("2026-11-30"));
        Complaint rated = after(closed(), new Rating(Closed.Score.SATISFIED, "谢谢"), byComplainant("2026-12-13"));
        Attaching photo = new Attaching(photo("a-1", Party.COMPLAINANT, "2026-11-24"), new Dossier.Room(1, 100_000));
        return Stream.of(
                received(),
                after(received(), photo, byComplainant("2026-11-24")),
                after(received(), new MaterialsRequest("购物凭证", LocalDate.of(2026, 11, 30)), byOfficer("2026-11-24")),
                forwarded,
                after(forwarded, new ReturnToIntake("无管辖权"), byOfficer("2026-11-25")),
                offered,
                after(offered, new OfferAcceptance("1"), byComplainant("2026-11-25")),
                after(negotiating(), new OdrFailure(null), byPlatform("2026-12-08")),
                accepted(),
                mediating(),
                testing,
                after(testing, new TestingEnd("未检出"), byOfficer("2026-12-07")),
                after(mediating(), new Suspension("申请回避"), byOfficer("2026-11-30")),
                after(mediating(), new Delegation("区消保委", "调解"), byOfficer("2026-11-30")),
                after(received(), new Refusal("OTHER_BY_LAW", "r", "o"), byOfficer("2026-11-24")),
                after(received(), new Withdrawal(null), byComplainant("2026-11-24")),
                after(accepted(), new Termination(TerminationGround.NO_AGREEMENT, "分歧大"), byOfficer("2026-12-10")),
                closed(),
                after(
                        received(),
                        new Merging(new Merger(Circumstance.SAME_MATTER, false), accepted(), "并案"),
                        byOfficer("2026-11-26")),
                after(
                        accepted(),
                        new Absorption(
                                new Merger(Circumstance.NEW_FACTS, true),
                                List.of(filedByPhone(
                                        "019ab000-0000-7000-8000-000000000002", "13812345678", "consumer-1")),
                                "并案"),
                        byOfficer("2026-11-26")),
                after(
                        received(),
                        new Joining(List.of(new Joining.Person(complainant(), true)), true),
                        byComplainant("2026-11-24")),
                after(rated, new FollowUp(Closed.Score.VERY_SATISFIED, null), byOfficer("2026-12-14")),
                after(closed(), new Reopening("商家未退款"), byComplainant("2026-12-20")));
    }
}
