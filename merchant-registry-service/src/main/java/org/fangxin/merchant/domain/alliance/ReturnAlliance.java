package org.fangxin.merchant.domain.alliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.pledge.PledgeTerms.ReturnTerms;
import org.jspecify.annotations.Nullable;

/**
 * Merchants that take back what was bought at one another's, by joint rules. Immutable; nothing of its past is lost,
 * because a purchase is judged by the rules and members of its day.
 *
 * @param rules the rules of all times, the last ones in force
 * @param members every membership there ever was
 * @param endedOn first day on which it is no alliance any more; null while it is one
 * @param version number of its last change, from 1
 */
public record ReturnAlliance(
        String id,
        String name,
        List<JointRules> rules,
        List<Membership> members,
        LocalDate formedOn,
        @Nullable LocalDate endedOn,
        long version) {
    /** As many merchants an alliance may have; a check reads them all. */
    public static final int MOST_MEMBERS = 500;

    public ReturnAlliance {
        rules = List.copyOf(rules);
        members = List.copyOf(members);
    }

    /** Merchants form an alliance. */
    public static ReturnAlliance formed(
            String id, String name, ReturnTerms terms, Set<UnifiedSocialCreditCode> members, LocalDate on) {
        return new ReturnAlliance(
                id,
                name,
                List.of(new JointRules(terms, on, null)),
                members.stream()
                        .sorted()
                        .map(uscc -> new Membership(uscc, on, null))
                        .toList(),
                on,
                null,
                1);
    }

    /** The alliance with another name, other rules and other members from a day on; empty when nothing is new. */
    public Optional<ReturnAlliance> restated(
            String newName, ReturnTerms terms, Set<UnifiedSocialCreditCode> newMembers, LocalDate on) {
        boolean sameRules = current().terms().equals(terms);
        if (endedOn != null
                || (name.equals(newName) && sameRules && membersOn(on).equals(newMembers))) {
            return Optional.empty();
        }
        return Optional.of(new ReturnAlliance(
                id,
                newName,
                sameRules ? rules : nextRules(terms, on),
                nextMembers(newMembers, on),
                formedOn,
                null,
                version + 1));
    }

    /** The alliance ended on a day; empty when it has ended. */
    public Optional<ReturnAlliance> ended(LocalDate on) {
        return endedOn == null
                ? Optional.of(new ReturnAlliance(id, name, rules, members, formedOn, on, version + 1))
                : Optional.empty();
    }

    /** Whether it still is one. */
    public boolean stands() {
        return endedOn == null;
    }

    /** The rules that bind for a purchase on a day at a merchant; empty when the alliance has nothing to do with it. */
    public Optional<ReturnTerms> bindingOn(UnifiedSocialCreditCode seller, LocalDate day) {
        boolean over = endedOn != null && !day.isBefore(endedOn);
        return over || !membersOn(day).contains(seller)
                ? Optional.empty()
                : rules.stream()
                        .filter(some -> some.isOn(day))
                        .map(JointRules::terms)
                        .findFirst();
    }

    /** Who is a member on a day. */
    public Set<UnifiedSocialCreditCode> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.isOn(day))
                .map(Membership::uscc)
                .collect(Collectors.toSet());
    }

    /** The last rules. */
    public JointRules current() {
        return rules.getLast();
    }

    private List<JointRules> nextRules(ReturnTerms terms, LocalDate on) {
        List<JointRules> next = new ArrayList<>(rules.subList(0, rules.size() - 1));
        next.add(new JointRules(current().terms(), current().since(), on));
        next.add(new JointRules(terms, on, null));
        return next;
    }

    private List<Membership> nextMembers(Set<UnifiedSocialCreditCode> newMembers, LocalDate on) {
        List<Membership> next = new ArrayList<>();
        for (Membership member : members) {
            boolean leaves = member.stands() && !newMembers.contains(member.uscc());
            next.add(leaves ? new Membership(member.uscc(), member.since(), on) : member);
        }
        Set<UnifiedSocialCreditCode> standing = members.stream()
                .filter(Membership::stands)
                .map(Membership::uscc)
                .collect(Collectors.toSet());
        newMembers.stream()
                .filter(uscc -> !standing.contains(uscc))
                .sorted()
                .forEach(uscc -> next.add(new Membership(uscc, on, null)));
        return next;
    }
}
