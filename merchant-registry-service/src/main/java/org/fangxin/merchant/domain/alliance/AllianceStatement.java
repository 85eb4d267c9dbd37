package org.fangxin.merchant.domain.alliance;

import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.pledge.PledgeTerms.ReturnTerms;

/** What the bureau states about an alliance. */
public record AllianceStatement(String name, ReturnTerms terms, Set<UnifiedSocialCreditCode> members) {
    public AllianceStatement {
        members = Set.copyOf(members);
    }
}
