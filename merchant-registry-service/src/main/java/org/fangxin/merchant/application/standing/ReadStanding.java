package org.fangxin.merchant.application.standing;

import java.time.Instant;
import java.time.YearMonth;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.standing.Standing;
import org.fangxin.merchant.domain.standing.Standings;
import org.fangxin.platform.time.CityTime;

/** Reads a merchant's standing as of now. */
public final class ReadStanding {
    private final Standings standings;
    private final CityTime time;

    public ReadStanding(Standings standings, CityTime time) {
        this.standings = standings;
        this.time = time;
    }

    /** The standing; all zero for a merchant against whom nobody complained. */
    public Standing of(UnifiedSocialCreditCode uscc) {
        Instant now = time.now();
        YearMonth last = YearMonth.from(time.on(now));
        YearMonth first = Standing.windowStart(last);
        return new Standing(first, last, now, standings.sum(uscc, first, last));
    }
}
