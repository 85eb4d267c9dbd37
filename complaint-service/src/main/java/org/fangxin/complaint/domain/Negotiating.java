package org.fangxin.complaint.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.fangxin.complaint.domain.deadline.LimitKind;

/**
 * The business, which takes part in online dispute resolution (ODR), negotiates on its own.
 */
public record Negotiating(LocalDate startedOn) implements ComplaintState.BetweenTheSides, Talking {
    @Override
    public String detail() {
        return "NEGOTIATING";
    }

    @Override
    public Optional<RunningLimit> runs(LocalDate decisionFrom) {
        return Optional.of(new RunningLimit(LimitKind.ODR_NEGOTIATION, startedOn));
    }
}
