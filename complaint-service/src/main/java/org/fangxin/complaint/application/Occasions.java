package org.fangxin.complaint.application;

import java.time.Instant;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.platform.time.CityTime;

/** The present, with the law that holds. */
public record Occasions(CityTime time, LegalClocks clocks) {
    /** The occasion on which somebody acts now. */
    public Occasion now(Party as, String userId) {
        Instant now = time.now();
        return new Occasion(as, userId, now, time.on(now), clocks);
    }
}
