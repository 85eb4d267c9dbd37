package org.fangxin.complaint.application.related;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.platform.personal.PersonalText;

/**
 * Tells an officer which other complaints of the same person may be the same matter, and what in a person's complaints speaks
 * for a purpose other than daily life (SAMR Order 121 article 17). Both suggest: an officer decides.
 */
public final class RelatedCases {
    /** Complaints of one person that are looked at. */
    private static final int MOST = 200;

    /** Two complaints within so many days may be one matter. */
    private static final int DUPLICATE_DAYS = 30;

    /** So many complaints of one person within {@value #FREQUENT_DAYS} days are many. */
    private static final int FREQUENT = 5;

    private static final int FREQUENT_DAYS = 90;

    /** So many complaints of one person against one business, on one problem, are many. */
    private static final int REPEATED = 3;

    private final Complaints complaints;
    private final PersonCases persons;

    public RelatedCases(Complaints complaints, PersonCases persons) {
        this.complaints = complaints;
        this.persons = persons;
    }

    /** What hangs together with a complaint; empty when there is no such complaint for this officer. */
    public Optional<Related> of(ComplaintId id, Actor.Officer officer) {
        return complaints
                .find(id)
                .filter(held -> held.complaint().partyOf(officer).isPresent())
                .map(held -> related(held.complaint(), officer));
    }

    private Related related(Complaint complaint, Actor.Officer officer) {
        Complainant complainant = complaint.filing().complainant();
        if (complainant == null) {
            return new Related(List.of(), Set.of(), 0);
        }
        List<Held> others = persons.ofPhone(complainant.phone(), MOST).stream()
                .filter(other -> !other.complaint().id().equals(complaint.id())
                        && complains(other.complaint(), complainant.phone()))
                .toList();
        List<Suggestion> suggestions = new ArrayList<>();
        for (Held other : others) {
            Set<Likeness> likeness =
                    likeness(complaint.filing(), other.complaint().filing());
            if (likeness.contains(Likeness.BUSINESS)
                    && near(complaint, other.complaint())
                    && other.complaint().partyOf(officer).isPresent()) {
                suggestions.add(new Suggestion(other, likeness));
            }
        }
        return new Related(suggestions, flags(complaint, others), others.size());
    }

    /** Whether somebody of this number complains, and does not only act for others. */
    private static boolean complains(Complaint complaint, PersonalText phone) {
        Complainant first = complaint.filing().complainant();
        return (first != null && first.phone().equals(phone))
                || complaint.side().others().stream()
                        .anyMatch(other -> other.person().phone().equals(phone));
    }

    private static Set<Likeness> likeness(Filing one, Filing other) {
        Set<Likeness> likeness = EnumSet.noneOf(Likeness.class);
        boolean sameCode = one.respondent().uscc() != null
                && one.respondent().uscc().equals(other.respondent().uscc());
        if (sameCode || one.respondent().name().equals(other.respondent().name())) {
            likeness.add(Likeness.BUSINESS);
        }
        if (one.grievance()
                .purchase()
                .product()
                .equals(other.grievance().purchase().product())) {
            likeness.add(Likeness.PRODUCT);
        }
        if (one.grievance()
                .purchase()
                .boughtOn()
                .equals(other.grievance().purchase().boughtOn())) {
            likeness.add(Likeness.PURCHASE_DAY);
        }
        if (one.grievance().problemType().equals(other.grievance().problemType())) {
            likeness.add(Likeness.PROBLEM);
        }
        return likeness;
    }

    private static boolean near(Complaint one, Complaint other) {
        return days(one, other) <= DUPLICATE_DAYS;
    }

    private static long days(Complaint one, Complaint other) {
        return Math.abs(ChronoUnit.DAYS.between(
                one.filing().receivedOn(), other.filing().receivedOn()));
    }

    private static Set<Flag> flags(Complaint complaint, List<Held> others) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        long frequent = others.stream()
                .filter(other -> days(complaint, other.complaint()) <= FREQUENT_DAYS)
                .count();
        long repeated = others.stream()
                .map(other -> likeness(complaint.filing(), other.complaint().filing()))
                .filter(likeness -> likeness.contains(Likeness.BUSINESS) && likeness.contains(Likeness.PROBLEM))
                .count();
        boolean otherNames = others.stream()
                .map(other -> other.complaint().filing().complainant())
                .anyMatch(other -> other != null
                        && complaint.filing().complainant() != null
                        && !other.name().equals(complaint.filing().complainant().name()));
        if (frequent + 1 >= FREQUENT) {
            flags.add(Flag.MANY_COMPLAINTS);
        }
        if (repeated + 1 >= REPEATED) {
            flags.add(Flag.MANY_AGAINST_ONE_BUSINESS);
        }
        if (otherNames) {
            flags.add(Flag.SHARED_PHONE);
        }
        return flags;
    }

    /**
     * What hangs together with a complaint.
     *
     * @param complaintsOfPerson further complaints of the same phone number, at most {@value #MOST}
     */
    public record Related(List<Suggestion> suggestions, Set<Flag> flags, int complaintsOfPerson) {}

    /** Another complaint of the same person that may be the same matter. */
    public record Suggestion(Held held, Set<Likeness> likeness) {}

    /** In what two complaints of a person agree. */
    public enum Likeness {
        BUSINESS,
        PRODUCT,
        PURCHASE_DAY,
        PROBLEM
    }

    /** What speaks for a purpose other than daily life; for officers only, and never a ground by itself. */
    public enum Flag {
        /** Many complaints of one person in a short time. */
        MANY_COMPLAINTS,
        /** Many against one business on one problem. */
        MANY_AGAINST_ONE_BUSINESS,
        /** Several people share one phone number. */
        SHARED_PHONE
    }
}
