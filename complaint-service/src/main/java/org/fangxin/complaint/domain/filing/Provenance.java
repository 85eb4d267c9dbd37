package org.fangxin.complaint.domain.filing;

import org.jspecify.annotations.Nullable;

/**
 * Whence a filing came, when not straight from the complainant.
 *
 * @param takeover the other system that handled it; null when it was filed here
 */
public record Provenance(@Nullable Takeover takeover) {
    /** Filed here, by the complainant. */
    public static final Provenance NONE = new Provenance(null);

    /** The same, with a later telling of the past in that system. */
    public Provenance continuedBy(Takeover line) {
        return new Provenance(line.continued());
    }

    /** Taken over from another system. */
    public static Provenance of(Takeover takeover) {
        return new Provenance(takeover);
    }
}
