package org.fangxin.merchant.domain;

import java.time.Instant;

/**
 * One version of a merchant.
 *
 * @param number 1 for the registration, one more with each change; also the sequence of the merchant's events
 * @param at when it came into force
 * @param origin who caused it
 */
public record Revision(long number, Instant at, Origin origin) {
    /** The revision of a registration. */
    public static Revision first(Instant at, Origin origin) {
        return new Revision(1, at, origin);
    }

    /** The revision after this one. */
    public Revision next(Instant later, Origin cause) {
        return new Revision(number + 1, later, cause);
    }
}
