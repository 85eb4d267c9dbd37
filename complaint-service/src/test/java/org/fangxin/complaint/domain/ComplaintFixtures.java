package org.fangxin.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fangxin.complaint.domain.aftermath.Closure;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LegalRules;
import org.fangxin.complaint.domain.filing.Claim;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.filing.Consents;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Grievance;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.complaint.domain.filing.Proof;
import org.fangxin.complaint.domain.filing.Purchase;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.mediation.MediationConsent;
import org.fangxin.complaint.domain.mediation.MediationStart;
import org.fangxin.complaint.domain.mediation.Settlement;
import org.fangxin.complaint.domain.negotiation.OdrStart;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.contracts.codes.WorkingCalendar;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;

/** A consumer, a bakery and the officers of its district, on Monday 2026-11-23. */
public final class ComplaintFixtures {
    public static final UnifiedSocialCreditCode BAKERY = new UnifiedSocialCreditCode("91330106MA2ABCDEX7");
    public static final UnifiedSocialCreditCode ANOTHER_SHOP = new UnifiedSocialCreditCode("91330102MA2AB0018E");
    public static final Actor.Consumer CONSUMER = new Actor.Consumer("consumer-1");
    public static final Actor.Officer OFFICER = new Actor.Officer("officer-1", Set.of("330106"));
    public static final Actor.Merchant SHOPKEEPER = new Actor.Merchant("merchant-1", BAKERY);
    public static final LegalClocks CLOCKS = new LegalClocks(LegalRules.shipped(), WorkingCalendar.shipped());
    public static final Instant FILED_AT = Instant.parse("2026-11-23T02:00:00Z");
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private ComplaintFixtures() {}

    public static Complainant complainant() {
        return new Complainant(
                PersonalText.name("张小丰"), PersonalText.phone("13812345678"), PersonalText.address("浙江省杭州市西湖区文三路1号"));
    }

    public static Respondent bakery() {
        return new Respondent(BAKERY, "西湖饼屋", "杭州市西湖区文二路2号", "330106", true, null);
    }

    public static Grievance mouldyCake() {
        return new Grievance(
                "GOODS_FOOD",
                "FOOD_SAFETY",
                "买的饼干有霉斑，商家拒绝退款。",
                new Purchase("桃酥饼干 500g", Money.of("28.5"), LocalDate.of(2026, 11, 20)),
                List.of(
                        new Claim("REFUND", Money.of("28.50"), null),
                        new Claim("COMPENSATE", Money.of("1000"), "食品安全法第148条")),
                List.of(new Proof(Proof.Kind.PAYMENT_RECORD, "微信支付记录")));
    }

    public static Filing filing(String owner, Respondent respondent, Instant at, String requestKey) {
        return new Filing(
                owner,
                at,
                at.atZone(CITY).toLocalDate(),
                "APP",
                complainant(),
                respondent,
                mouldyCake(),
                new Consents(true, false),
                false,
                requestKey);
    }

    /** A complaint against the bakery, just filed. */
    public static Move.Made filed(String id, long serial) {
        return filed(id, serial, CONSUMER.userId(), bakery(), FILED_AT);
    }

    public static Move.Made filed(String id, long serial, String owner, Respondent respondent, Instant at) {
        return Complaint.file(
                new ComplaintId(id),
                new TrackingNumber(2026, serial),
                filing(owner, respondent, at, "request-" + id),
                new Occasion(Party.COMPLAINANT, owner, at, at.atZone(CITY).toLocalDate(), CLOCKS));
    }

    /** A complaint against the bakery by somebody of this phone number. */
    public static Complaint filedByPhone(String id, String phone, String owner) {
        Filing filing = filing(owner, bakery(), FILED_AT, "request-" + id);
        Complainant person =
                new Complainant(PersonalText.name("李小满"), PersonalText.phone(phone), PersonalText.address("文一路3号"));
        return Complaint.file(
                        new ComplaintId(id),
                        new TrackingNumber(2026, 77),
                        new Filing(
                                filing.owner(),
                                filing.receivedAt(),
                                filing.receivedOn(),
                                filing.channel(),
                                person,
                                filing.respondent(),
                                filing.grievance(),
                                filing.consents(),
                                false,
                                filing.requestKey()),
                        byComplainant("2026-11-23"))
                .complaint();
    }

    public static Complaint received() {
        return filed("019ab000-0000-7000-8000-000000000001", 1).complaint();
    }

    public static Complaint accepted() {
        return after(received(), new Acceptance("0571-87654321"), byOfficer("2026-11-25"));
    }

    public static Complaint negotiating() {
        return after(received(), new OdrStart(), byPlatform("2026-11-23"));
    }

    /** Accepted, both sides consent to everything, mediation has begun. */
    public static Complaint mediating() {
        Complaint wanted = after(accepted(), new MediationConsent(true, true), byComplainant("2026-11-26"));
        Complaint agreed = after(wanted, new MediationConsent(true, true), byRespondent("2026-11-26"));
        return after(agreed, new MediationStart(Arrangement.Mode.PHONE, null, null), byOfficer("2026-11-27"));
    }

    public static Complaint closed() {
        Complaint settled =
                after(mediating(), new Settlement("退货退款", Money.of("28.50"), false), byOfficer("2026-12-10"));
        return after(settled, new Closure(null), byOfficer("2026-12-12"));
    }

    /** A photograph that a party puts into a case. */
    public static Attachment photo(String id, Party by, String day) {
        return new Attachment(
                id,
                by,
                "user-of-" + by,
                LocalDate.parse(day).atTime(10, 0).atZone(CITY).toInstant(),
                "RECEIVED",
                Attachment.Purpose.EVIDENCE,
                new PersonalText(PersonalKind.TEXT, "霉斑.jpg"),
                new PersonalText(PersonalKind.TEXT, "饼干上的霉斑特写"),
                "image/jpeg",
                48_211,
                "stored-" + id,
                "received-" + id,
                "request-" + id,
                Attachment.Standing.NOT_SCANNED,
                Attachment.Metadata.REMOVED,
                null);
    }

    /** Received on 2026-03-16, settled in mediation and closed. */
    public static Complaint takenOver() {
        Instant at = Instant.parse("2026-03-16T02:00:00Z");
        Complaint filed = filed("019ab000-0000-7000-8000-000000000001", 1, "nobody", bakery(), at)
                .complaint();
        Complaint accepted = after(filed, new Acceptance(null), byOfficer("2026-03-18"));
        Complaint wanted = after(accepted, new MediationConsent(true, false), byComplainant("2026-03-18"));
        Complaint agreed = after(wanted, new MediationConsent(true, false), byRespondent("2026-03-18"));
        Complaint mediating =
                after(agreed, new MediationStart(Arrangement.Mode.PHONE, null, null), byOfficer("2026-03-20"));
        Complaint settled = after(mediating, new Settlement("退款", Money.of("128.50"), false), byOfficer("2026-04-02"));
        return after(settled, new Closure(null), byOfficer("2026-04-03"));
    }

    /** The complaint after a step that must be possible. */
    public static Complaint after(Complaint complaint, Step<?> step, Occasion occasion) {
        return made(complaint.take(step, occasion)).complaint();
    }

    public static Move.Made made(Move move) {
        if (move instanceof Move.Made made) {
            return made;
        }
        throw new AssertionError("not taken: " + move);
    }

    public static Occasion byOfficer(String day) {
        return on(Party.OFFICER, OFFICER.userId(), day);
    }

    public static Occasion byComplainant(String day) {
        return on(Party.COMPLAINANT, CONSUMER.userId(), day);
    }

    public static Occasion byRespondent(String day) {
        return on(Party.RESPONDENT, SHOPKEEPER.userId(), day);
    }

    public static Occasion byPlatform(String day) {
        return on(Party.PLATFORM, new Actor.Platform().userId(), day);
    }

    private static Occasion on(Party as, String userId, String day) {
        LocalDate today = LocalDate.parse(day);
        return new Occasion(as, userId, today.atTime(10, 0).atZone(CITY).toInstant(), today, CLOCKS);
    }
}
