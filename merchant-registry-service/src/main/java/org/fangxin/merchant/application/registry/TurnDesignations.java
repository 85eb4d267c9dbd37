package org.fangxin.merchant.application.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationNote;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent.DesignationChanged;
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
        int before;
        do {
            Instant now = time.now();
            LocalDate today = time.on(now);
            due = merchants.dueToTurn(today, BATCH);
            before = turned;
            for (Merchant merchant : due) {
                turned += turn(merchant, today, now) ? 1 : 0;
            }
        } while (due.size() == BATCH && turned > before);
        return turned;
    }

    private boolean turn(Merchant due, LocalDate today, Instant now) {
        Optional<Designation> over = due.overOn(today);
        if (over.isEmpty()) {
            return merchants.replace(due, new MerchantUpdated(due.turned(now), today));
        }
        Merchant present = due;
        while (over.isPresent()) {
            Merchant next = present.expired(over.get().id(), today, now).orElseThrow();
            Designation expired = next.designation(over.get().id()).orElseThrow();
            DesignationNote note = expired.notes().getLast();
            if (!merchants.replace(present, new DesignationChanged(next, today, expired, note))) {
                return false;
            }
            present = next;
            over = present.overOn(today);
        }
        return true;
    }
}
