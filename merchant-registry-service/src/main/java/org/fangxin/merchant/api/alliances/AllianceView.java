package org.fangxin.merchant.api.alliances;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.api.pledges.PledgeView;
import org.fangxin.merchant.domain.alliance.JointRules;
import org.fangxin.merchant.domain.alliance.Membership;
import org.fangxin.merchant.domain.alliance.ReturnAlliance;
import org.jspecify.annotations.Nullable;

/**
 * A return alliance as the API shows it.
 *
 * @param rules the rules in force, or the last ones
 * @param rulesSince first day of these rules
 * @param text further conditions
 * @param members every membership there ever was; left out of lists
 * @param memberCount how many are members now
 * @param endedOn first day on which it is none any more; absent while it is one
 */
@Schema(name = "ReturnAlliance")
record AllianceView(
        String id,
        String name,
        PledgeView.ReturnView rules,
        LocalDate rulesSince,
        @Nullable String text,
        @Nullable List<MemberView> members,
        int memberCount,
        LocalDate formedOn,
        @Nullable LocalDate endedOn,
        long version) {
    /** A merchant's time in an alliance. */
    @Schema(name = "AllianceMembership")
    record MemberView(
            String uscc, LocalDate since, @Nullable LocalDate until) {}

    static AllianceView listed(ReturnAlliance alliance) {
        return of(alliance, null);
    }

    static AllianceView whole(ReturnAlliance alliance) {
        return of(
                alliance,
                alliance.members().stream()
                        .map(member -> new MemberView(member.uscc().value(), member.since(), member.until()))
                        .toList());
    }

    private static AllianceView of(ReturnAlliance alliance, @Nullable List<MemberView> members) {
        JointRules rules = alliance.current();
        return new AllianceView(
                alliance.id(),
                alliance.name(),
                PledgeView.ReturnView.of(rules.terms()),
                rules.since(),
                rules.terms().text(),
                members,
                alliance.stands()
                        ? (int) alliance.members().stream()
                                .filter(Membership::stands)
                                .count()
                        : 0,
                alliance.formedOn(),
                alliance.endedOn(),
                alliance.version());
    }
}
