package org.fangxin.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Accepted (受理); mediation is being prepared.
 *
 * @param officer user id of the officer who decided
 * @param contact how to reach the officer in charge; null when not given
 */
public record Accepted(
        LocalDate acceptedOn, String officer, @Nullable String contact) implements ComplaintState.Open, Mergeable {
    @Override
    public String detail() {
        return "ACCEPTED";
    }
}
