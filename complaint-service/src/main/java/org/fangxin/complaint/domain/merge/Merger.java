package org.fangxin.complaint.domain.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Delegated;
import org.fangxin.complaint.domain.Handling.Link;
import org.fangxin.complaint.domain.Handling.Tie;
import org.fangxin.complaint.domain.Move.Hindrance;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Suspended;
import org.fangxin.complaint.domain.Testing;
import org.fangxin.complaint.domain.deadline.LegalRules;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.fangxin.complaint.domain.deadline.MergeRule;
import org.fangxin.complaint.domain.deadline.MergeRule.Circumstance;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.side.CoComplainant;

/**
 * Which cases may become one, and what the leading case is afterwards.
 *
 * @param circumstance why they become one
 * @param allAgree whether all complainants agree to complain jointly
 */
public record Merger(Circumstance circumstance, boolean allAgree) {
    /** Whether a case goes on in this lead already, or the lead has taken it on and only the case itself does not say so. */
    public static boolean taken(Complaint lead, Complaint member) {
        return lead.handling().links().contains(link(member));
    }

    /** Why these two cannot become one; empty when they can. */
    public Optional<Hindrance> hindrance(Complaint lead, Complaint member) {
        if (lead.id().equals(member.id())) {
            return Optional.of(Hindrance.SAME_CASE);
        }
        if (!sameBusiness(lead.filing().respondent(), member.filing().respondent())) {
            return Optional.of(Hindrance.NOT_SAME_BUSINESS);
        }
        if (!lead.district().equals(member.district())) {
            return Optional.of(Hindrance.NOT_SAME_BUREAU);
        }
        if (!member.handling().cases(Tie.LEADS).isEmpty()) {
            return Optional.of(Hindrance.MERGED_ALREADY);
        }
        Optional<Hindrance> underWay = underWay(member).or(() -> underWay(lead, member));
        if (underWay.isPresent()) {
            return underWay;
        }
        if (member.state() instanceof ComplaintState.Open && !(lead.state() instanceof ComplaintState.Open)) {
            return Optional.of(Hindrance.LEAD_NOT_ACCEPTED);
        }
        return persons(lead, member);
    }

    /** What is under way in a case so that it cannot go on in another; empty when nothing is. */
    private static Optional<Hindrance> underWay(Complaint member) {
        return switch (member.state()) {
            case ComplaintState.BetweenTheSides between -> Optional.of(Hindrance.BETWEEN_THE_SIDES);
            case Testing testing -> Optional.of(Hindrance.LET_IT_LEAD);
            case Suspended suspended -> Optional.of(Hindrance.LET_IT_LEAD);
            case Delegated delegated -> Optional.of(Hindrance.LET_IT_LEAD);
            default -> Optional.empty();
        };
    }

    /** Consent and scope of a delegation are for the persons and facts that were known (SAMR Order 121 article 19). */
    private Optional<Hindrance> underWay(Complaint lead, Complaint member) {
        if (lead.state() instanceof ComplaintState.BetweenTheSides) {
            return Optional.of(Hindrance.BETWEEN_THE_SIDES);
        }
        return lead.state() instanceof Delegated && circumstance != Circumstance.SAME_MATTER
                ? Optional.of(Hindrance.DELEGATED_AS_IT_WAS)
                : Optional.empty();
    }

    private Optional<Hindrance> persons(Complaint lead, Complaint member) {
        if (circumstance.ofOnePerson()) {
            return samePerson(lead, member) ? Optional.empty() : Optional.of(Hindrance.NOT_SAME_PERSON);
        }
        if (!allAgree) {
            return Optional.of(Hindrance.NOT_ALL_AGREE);
        }
        return lead.side().hasRoom(joining(lead, member).size(), 0)
                ? Optional.empty()
                : Optional.of(Hindrance.TOO_MANY_COMPLAINANTS);
    }

    /** The leading case after a case has joined it, without a word of it in its history. */
    Complaint joined(Complaint lead, Complaint member, Occasion occasion) {
        MergeRule rule = rule(lead, occasion.clocks().rules());
        Complaint tied = clocked(lead.with(lead.handling().linked(link(member))), member, rule, occasion);
        return circumstance.ofOnePerson() ? tied : tied.with(tied.side().joinedBy(joining(lead, member)));
    }

    MergeRule rule(Complaint lead, LegalRules rules) {
        return rules.merge(circumstance, lead.filing().receivedOn());
    }

    private static Complaint clocked(Complaint lead, Complaint member, MergeRule rule, Occasion occasion) {
        if (!(lead.state() instanceof ComplaintState.Open)) {
            return lead.decidedFrom(rule.clock().of(lead.decisionFrom(), member.decisionFrom()));
        }
        LocalDate own = lead.countedFrom().orElseThrow();
        if (member.state() instanceof ComplaintState.Open) {
            LocalDate other = member.countedFrom().orElseThrow();
            LocalDate from = rule.clock() == MergeRule.Clock.LATEST
                    ? rule.clock().of(own, other)
                    : noLater(lead, member, occasion);
            return lead.with(lead.handling().mediatedFrom(from));
        }
        // The lead's mediation limit is nearer than any that the member could still get.
        return rule.clock() == MergeRule.Clock.LATEST
                ? lead.with(lead.handling()
                        .mediatedFrom(rule.clock().of(own, member.filing().receivedOn())))
                : lead;
    }

    /**
     * The day from which the lead's limit counts so that it ends no later than either would have ended by itself: tests rested
     * the one limit and not the other, so the earlier day of acceptance alone does not say which ends first. A test that is
     * under way rests the limit of the merged case from today on (SAMR Order 121 article 22).
     */
    private static LocalDate noLater(Complaint lead, Complaint member, Occasion occasion) {
        LocalDate other = member.countedFrom().orElseThrow();
        LocalDate end = mediated(member, other, occasion);
        if (mediated(lead, other, occasion).equals(end)) {
            return MergeRule.Clock.EARLIEST.of(lead.countedFrom().orElseThrow(), other);
        }
        LocalDate from = lead.countedFrom().orElseThrow();
        while (mediated(lead, from, occasion).isAfter(end)) {
            from = from.minusDays(1);
        }
        return from;
    }

    /** The last day of mediation counted from a day, as if what rests the limit ended today. */
    private static LocalDate mediated(Complaint of, LocalDate from, Occasion occasion) {
        return occasion.clocks()
                .required(
                        LimitKind.MEDIATION,
                        of.filing().receivedOn(),
                        from,
                        of.resumed(occasion.today()).pauses())
                .dueOn();
    }

    /** The persons of a case who are not yet in the lead; they are represented by whoever represents the lead. */
    private static List<CoComplainant> joining(Complaint lead, Complaint member) {
        List<CoComplainant> joining = new ArrayList<>();
        Complainant first = member.filing().complainant();
        if (first != null) {
            joining.add(new CoComplainant(
                    0, member.filing().owner(), first, false, member.filing().receivedOn()));
        }
        member.side()
                .others()
                .forEach(each -> joining.add(new CoComplainant(0, each.owner(), each.person(), false, each.since())));
        return joining.stream()
                .filter(each -> each.owner() == null
                        || !(each.owner().equals(lead.filing().owner())
                                || lead.side().accounts().contains(each.owner())))
                .toList();
    }

    private static boolean sameBusiness(Respondent one, Respondent other) {
        return one.uscc() == null || other.uscc() == null
                ? one.name().equals(other.name())
                : one.uscc().equals(other.uscc());
    }

    private static boolean samePerson(Complaint one, Complaint other) {
        String owner = one.filing().owner();
        Complainant person = one.filing().complainant();
        Complainant otherPerson = other.filing().complainant();
        return (owner != null && owner.equals(other.filing().owner()))
                || (person != null && otherPerson != null && person.phone().equals(otherPerson.phone()));
    }

    private static Link link(Complaint member) {
        return new Link(Tie.LEADS, member.id().value());
    }
}
