package org.fangxin.complaint.domain.side;

import org.jspecify.annotations.Nullable;

/**
 * That somebody took the complaint down for the complainant, at a counter, on the telephone or in a station.
 *
 * @param by account that took it down
 * @param station id of the station for consumer rights where that was; null when it was at the bureau
 * @param consent how the complainant agreed to it
 */
public record TakenDown(String by, @Nullable String station, Consent consent) {
    /** Longest id of a station. */
    public static final int LONGEST_STATION = 64;

    /** How somebody agreed. */
    public enum Consent {
        /** Said so, on the spot or on a recorded line. */
        ORAL,
        /** Signed. */
        WRITTEN
    }
}
