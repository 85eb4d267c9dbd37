package org.fangxin.merchant.application.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent.MerchantUpdated;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.platform.time.CityTime;

/** Lets the calendar turn: designations whose term is over expire, those whose first day has come are held from then. */
public final class TurnDesignations {
    private static final int BATCH = 100;

    private final Merchants merchants;
    private final CityTime time;

    public TurnDesignations(Merchants merchants, CityTime time) {
        this.merchants = merchants;
        this.time = time;
    }

    /**
     * Turns every merchant that is due. One that somebody else changes at the same moment turns by that change, or next
     * time.
     *
     * @return how many were turned
     */
    public int run() {
        int turned = 0;
        List<Merchant> due;
        do {
            Instant now = time.now();
            LocalDate today = time.on(now);
            due = merchants.dueToTurn(today, BATCH);
            int before = turned;
            for (Merchant merchant : due) {
                if (merchants.replace(merchant, new MerchantUpdated(merchant.turned(today, now), today))) {
                    turned++;
                }
            }
            if (turned == before) {
                return turned;
            }
        } while (due.size() == BATCH);
        return turned;
    }
}
