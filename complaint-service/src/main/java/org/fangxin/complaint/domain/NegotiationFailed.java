package org.fangxin.complaint.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Negotiation failed or ran out of time; the complainant chooses between the bureau and taking the complaint back.
 */
public record NegotiationFailed(LocalDate failedOn, boolean timedOut) implements ComplaintState.BetweenTheSides {
    @Override
    public String detail() {
        return "NEGOTIATION_FAILED";
    }

    @Override
    public Optional<RunningLimit> runs(LocalDate decisionFrom) {
        return Optional.empty();
    }
}
