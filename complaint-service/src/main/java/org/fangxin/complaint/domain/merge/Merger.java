package org.fangxin.complaint.domain.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Handling.Link;
import org.fangxin.complaint.domain.Handling.Tie;
import org.fangxin.complaint.domain.Move.Hindrance;
import org.fangxin.complaint.domain.deadline.LegalRules;
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
        if (member.state() instanceof ComplaintState.Open && !(lead.state() instanceof ComplaintState.Open)) {
            return Optional.of(Hindrance.LEAD_NOT_ACCEPTED);
        }
        return persons(lead, member);
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
    Complaint joined(Complaint lead, Complaint member, LegalRules rules) {
        Complaint tied = clocked(lead.with(lead.handling().linked(link(member))), member, rule(lead, rules));
        return circumstance.ofOnePerson() ? tied : tied.with(tied.side().joinedBy(joining(lead, member)));
    }

    MergeRule rule(Complaint lead, LegalRules rules) {
        return rules.merge(circumstance, lead.filing().receivedOn());
    }

    private static Complaint clocked(Complaint lead, Complaint member, MergeRule rule) {
        if (!(lead.state() instanceof ComplaintState.Open)) {
            return lead.decidedFrom(rule.clock().of(lead.decisionFrom(), member.decisionFrom()));
        }
        LocalDate own = lead.countedFrom().orElseThrow();
        if (member.state() instanceof ComplaintState.Open) {
            return lead.with(lead.handling()
                    .mediatedFrom(rule.clock().of(own, member.countedFrom().orElseThrow())));
        }
        // The lead's mediation limit is nearer than any that the member could still get.
        return rule.clock() == MergeRule.Clock.LATEST
                ? lead.with(lead.handling()
                        .mediatedFrom(rule.clock().of(own, member.filing().receivedOn())))
                : lead;
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
