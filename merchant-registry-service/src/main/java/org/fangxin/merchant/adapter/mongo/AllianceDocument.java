package org.fangxin.merchant.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.alliance.JointRules;
import org.fangxin.merchant.domain.alliance.Membership;
import org.fangxin.merchant.domain.alliance.ReturnAlliance;
import org.jspecify.annotations.Nullable;

/**
 * A return alliance as it lies in the store.
 *
 * @param listed {@code *} and the codes of its members while it stands; empty when it has ended
 * @param byName its unique place in a list
 */
record AllianceDocument(
        String name,
        List<Rules> rules,
        List<Member> members,
        LocalDate formedOn,
        @Nullable LocalDate endedOn,
        List<String> listed,
        String byName) {
    record Rules(
            PledgeDocument.ReturnDocument terms,
            @Nullable String text,
            LocalDate since,
            @Nullable LocalDate until) {
        static Rules of(JointRules rules) {
            return new Rules(
                    PledgeDocument.ReturnDocument.of(rules.terms()),
                    rules.terms().text(),
                    rules.since(),
                    rules.until());
        }

        JointRules rules() {
            return new JointRules(terms.terms(text), since, until);
        }
    }

    record Member(String uscc, LocalDate since, @Nullable LocalDate until) {
        static Member of(Membership membership) {
            return new Member(membership.uscc().value(), membership.since(), membership.until());
        }

        Membership membership() {
            return new Membership(new UnifiedSocialCreditCode(uscc), since, until);
        }
    }

    static AllianceDocument of(ReturnAlliance alliance) {
        Stream<String> members = alliance.members().stream()
                .filter(Membership::stands)
                .map(member -> member.uscc().value());
        return new AllianceDocument(
                alliance.name(),
                alliance.rules().stream().map(Rules::of).toList(),
                alliance.members().stream().map(Member::of).toList(),
                alliance.formedOn(),
                alliance.endedOn(),
                alliance.stands()
                        ? Stream.concat(Stream.of("*"), members).distinct().toList()
                        : List.of(),
                alliance.name() + " " + alliance.id());
    }

    ReturnAlliance alliance(String id, long version) {
        return new ReturnAlliance(
                id,
                name,
                rules.stream().map(Rules::rules).toList(),
                members.stream().map(Member::membership).toList(),
                formedOn,
                endedOn,
                version);
    }
}
