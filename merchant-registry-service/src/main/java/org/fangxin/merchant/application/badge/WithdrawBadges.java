package org.fangxin.merchant.application.badge;

import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.badge.BadgeContent;
import org.fangxin.merchant.domain.badge.BadgeEditions;
import org.fangxin.platform.time.CityTime;

/**
 * Takes badges back that state a designation which is no longer held. Those that only say less than they could stay good
 * until they run out.
 */
public final class WithdrawBadges {
    private final Merchants merchants;
    private final BadgeEditions editions;
    private final CityTime time;

    public WithdrawBadges(Merchants merchants, BadgeEditions editions, CityTime time) {
        this.merchants = merchants;
        this.editions = editions;
        this.time = time;
    }

    /** Looks at all badges of a merchant that have not been taken back. */
    public void of(UnifiedSocialCreditCode uscc) {
        List<String> held = merchants
                .find(uscc)
                .flatMap(merchant -> BadgeContent.of(merchant, time.today()))
                .map(BadgeContent::designationIds)
                .orElse(List.of());
        editions.standing(uscc).stream()
                .filter(edition -> !held.containsAll(edition.designations()))
                .forEach(editions::revoke);
    }
}
