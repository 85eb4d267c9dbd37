package org.fangxin.complaint.domain.tracking;

import java.time.Instant;
import org.fangxin.complaint.domain.TrackingNumber;

/** Codes that show a complaint once to whoever holds its number. One per number: a new one voids the one before. */
public interface TrackingCodes {
    /** Wrong tries after which a code is void. */
    int TRIES = 5;

    /** Keeps a code until a moment, in a form that does not reveal it. */
    void issue(TrackingNumber number, String code, Instant until);

    /** Uses a code up; false when it is wrong, used, too old, or was tried wrongly too often. */
    boolean redeem(TrackingNumber number, String code, Instant now);
}
