package org.fangxin.merchant.application.sync;

import java.time.Instant;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.Restatement;
import org.fangxin.platform.time.CityTime;

/** Takes a merchant out of a partner's roster: a tenant moved out. */
public final class LeaveRoster {
    private final Merchants merchants;
    private final CityTime time;

    public LeaveRoster(Merchants merchants, CityTime time) {
        this.merchants = merchants;
        this.time = time;
    }

    /**
     * Takes it out, again when others change the merchant at the same moment.
     *
     * @return false when it is not in the roster
     */
    public boolean leave(UnifiedSocialCreditCode uscc, String partner) {
        while (true) {
            Instant now = time.now();
            Optional<Merchant> present = merchants.find(uscc);
            Origin origin = new Origin(Origin.Source.PARTNER, partner, now, null, 0);
            Optional<Merchant> next =
                    present.flatMap(merchant -> merchant.delisted(partner, origin, now, time.on(now)));
            if (next.isEmpty()) {
                return false;
            }
            Restatement step = Restatement.of(present.orElseThrow(), next.get(), origin, now, time.on(now));
            if (merchants.replace(present.orElseThrow(), step.event()) && step.last()) {
                return true;
            }
        }
    }
}
