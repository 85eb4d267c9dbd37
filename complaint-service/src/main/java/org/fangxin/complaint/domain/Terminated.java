package org.fangxin.complaint.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.jspecify.annotations.Nullable;

/**
 * Mediation terminated (终止调解); both sides must be told.
 *
 * @param reason why the ground applies here; null when the complainant withdrew without giving one
 */
public record Terminated(
        LocalDate acceptedOn,
        LocalDate terminatedOn,
        TerminationGround ground,
        @Nullable String reason) implements ComplaintState.Ending {
    @Override
    public Status status() {
        return Status.TERMINATED;
    }

    @Override
    public String detail() {
        return "TERMINATED";
    }

    @Override
    public Optional<RunningLimit> runs(LocalDate decisionFrom) {
        return Optional.of(new RunningLimit(LimitKind.TERMINATION_NOTICE, terminatedOn));
    }
}
