package org.fangxin.merchant.api;

import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;

/** For which merchants a caller may speak: a merchant for itself, a reviewer for those of the own districts. */
public final class MerchantsInCare {
    private MerchantsInCare() {}

    /**
     * As whom the caller speaks for the merchant.
     *
     * @param merchant the merchant when it is registered; one that is not may be spoken for by any reviewer, who then
     *     learns that nobody registered it
     */
    public static Origin.Source source(Caller caller, UnifiedSocialCreditCode uscc, Optional<Merchant> merchant) {
        if (caller.has(Role.MERCHANT) && uscc.value().equals(caller.uscc())) {
            return Origin.Source.MERCHANT;
        }
        boolean inCare =
                merchant.map(found -> caller.covers(found.entry().district())).orElse(true);
        if (!caller.has(Role.REVIEWER) || !inCare) {
            throw Problem.of(HttpStatus.FORBIDDEN, "not-your-merchant").exception();
        }
        return Origin.Source.BUREAU;
    }
}
