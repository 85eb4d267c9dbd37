package org.fangxin.complaint.domain;

import java.time.LocalDate;

/** Opened again by the complainant after it was closed; the bureau decides anew, within the limit counted from that day. */
public record Reopened(LocalDate reopenedOn, String reason) implements ComplaintState.AtIntake {
    @Override
    public String detail() {
        return "REOPENED";
    }
}
