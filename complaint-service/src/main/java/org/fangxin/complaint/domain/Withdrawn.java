package org.fangxin.complaint.domain;

import java.time.LocalDate;

/** Taken back by the complainant before the bureau accepted it. */
public record Withdrawn(LocalDate withdrawnOn) implements ComplaintState.Over {
    @Override
    public Status status() {
        return Status.WITHDRAWN;
    }

    @Override
    public String detail() {
        return "WITHDRAWN";
    }
}
