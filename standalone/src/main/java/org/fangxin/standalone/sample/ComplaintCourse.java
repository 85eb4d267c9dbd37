package org.fangxin.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.standalone.sample.PastCase.Decision;
import org.fangxin.standalone.sample.PastCase.Ending;
import org.fangxin.standalone.sample.PastCase.Mediation;
import org.fangxin.standalone.sample.PastCase.Negotiation;
import org.fangxin.standalone.sample.PastCase.PastComplaint;
import org.fangxin.standalone.sample.PastCase.Rating;
import org.jspecify.annotations.Nullable;

/** What became of a complaint, with the odds of a good year. */
final class ComplaintCourse {
    private static final List<String> MODES = List.of("PHONE", "PHONE", "PHONE", "INTERNET", "ON_SITE", "VIDEO");
    private static final List<String> GROUNDS =
            List.of("NO_AGREEMENT", "NO_AGREEMENT", "ABSENT_OR_REFUSED", "WITHDRAWN_OR_SELF_SETTLED");
    private static final Weighted<String> SCORES = new Weighted<>(
            List.of("VERY_SATISFIED", "SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED", "VERY_DISSATISFIED"),
            score -> switch (score) {
                case "VERY_SATISFIED" -> 48;
                case "SATISFIED" -> 40;
                case "BASICALLY_SATISFIED" -> 7;
                case "DISSATISFIED" -> 4;
                default -> 1;
            });

    private final LocalDate last;

    ComplaintCourse(LocalDate last) {
        this.last = last;
    }

    PastComplaint draw(Chance chance, SampleHistory.Receipt receipt, Grievances.Grievance grievance) {
        Parts parts = parts(chance, new Course(receipt.on(), last, chance), grievance.yuan());
        return new PastComplaint(
                "COMPLAINT",
                receipt.number(),
                receipt.at(),
                receipt.channel(),
                receipt.from(),
                grievance.against(),
                grievance.category(),
                grievance.problem(),
                grievance.narrative(),
                grievance.purchase(),
                Grievances.claims(chance, grievance.yuan()),
                Grievances.evidence(chance),
                new SampleComplaint.Consents(chance.in100(70), chance.in100(85)),
                parts.negotiation(),
                parts.decision(),
                parts.mediation(),
                parts.ending(),
                parts.closedOn(),
                parts.rating());
    }

    private record Parts(
            @Nullable Negotiation negotiation,
            @Nullable Decision decision,
            @Nullable Mediation mediation,
            @Nullable Ending ending,
            @Nullable String closedOn,
            @Nullable Rating rating) {}

    private static Parts parts(Chance chance, Course course, int yuan) {
        int drawn = chance.below(100);
        if (drawn < 12) {
            return new Parts(null, Decisions.refused(chance, course.after(1, 6)), null, null, null, null);
        }
        if (drawn < 20) {
            Ending back = new Ending("WITHDRAWN", course.after(0, 5), null, null, null, null, "问题已经解决，不再投诉。");
            return new Parts(null, null, null, back, null, null);
        }
        if (drawn < 32) {
            Negotiation started = new Negotiation(course.after(0, 0));
            Ending agreed = settled(chance, course.after(1, 9), "ODR", yuan);
            return new Parts(started, null, null, agreed, course.after(0, 2), rating(chance, course, true));
        }
        Decision accepted = new Decision("ACCEPTED", course.after(1, 6), null, null, null);
        Mediation mediation = new Mediation(course.after(1, 10), chance.oneOf(MODES));
        boolean agrees = chance.in100(76);
        Ending ending = agrees
                ? settled(
                        chance, course.after(1, 30), chance.in100(30) ? "MEDIATION_DOCUMENT" : "MEDIATION_RECORD", yuan)
                : terminated(chance, course.after(2, 35));
        return new Parts(null, accepted, mediation, ending, course.after(0, 3), rating(chance, course, agrees));
    }

    private static Ending settled(Chance chance, String on, String route, int yuan) {
        int recovered = chance.in100(70) ? yuan : Math.max(1, yuan * chance.between(20, 90) / 100);
        return new Ending(
                "SETTLED",
                on,
                route,
                "商家退还消费者" + recovered + "元，七日内原路退回，双方别无争议。",
                SampleComplaint.Money.yuan(recovered),
                null,
                null);
    }

    private static Ending terminated(Chance chance, String on) {
        return new Ending("TERMINATED", on, null, null, null, chance.oneOf(GROUNDS), "经多次调解，双方未能达成一致意见。");
    }

    private static @Nullable Rating rating(Chance chance, Course course, boolean agreed) {
        if (!chance.in100(agreed ? 62 : 35)) {
            return null;
        }
        return new Rating(course.after(0, 9), SCORES.draw(chance));
    }
}
