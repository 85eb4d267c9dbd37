package org.fangxin.complaint.domain;

import java.time.LocalDate;

/**
 * Goes on in another case; nothing runs here any more.
 *
 * @param into the leading case
 * @param intoNumber its number
 */
public record Merged(LocalDate mergedOn, ComplaintId into, TrackingNumber intoNumber) implements ComplaintState.Over {
    @Override
    public Status status() {
        return Status.MERGED;
    }

    @Override
    public String detail() {
        return "MERGED";
    }
}
