package org.fangxin.complaint.domain.tracking;

import java.time.Instant;
import org.fangxin.complaint.domain.TrackingNumber;

/**
 * Codes that work once for whoever holds the number of a complaint: they show it, or give a place in it to an account. One per
 * place: a new one voids the one before.
 */
public interface TrackingCodes {
    /** Wrong tries after which a code is void. */
    int TRIES = 5;

    /** Keeps a code until a moment, in a form that does not reveal it. */
    void issue(Place place, String code, Instant until);

    /** Uses a code up; false when it is wrong, used, too old, or was tried wrongly too often. */
    boolean redeem(Place place, String code, Instant now);

    /**
     * A place in a complaint.
     *
     * @param co 0 for the complainant, the number of a co-complainant, or below 0 for the agent
     */
    record Place(TrackingNumber number, int co) {
        /** The complainant's. */
        public static Place first(TrackingNumber number) {
            return new Place(number, 0);
        }

        @Override
        public String toString() {
            return co == 0 ? number.toString() : number + "." + co;
        }
    }
}
