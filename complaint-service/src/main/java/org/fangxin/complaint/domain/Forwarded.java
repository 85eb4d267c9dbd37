package org.fangxin.complaint.domain;

import java.time.LocalDate;

/**
 * Passed on to the competent bureau (分送), which decides or hands it back; it never passes it on itself.
 *
 * @param from area code of the intake unit
 */
public record Forwarded(LocalDate forwardedOn, String from, String reason) implements ComplaintState.Undecided {
    @Override
    public String detail() {
        return "FORWARDED";
    }
}
