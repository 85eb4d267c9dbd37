package org.fangxin.complaint.domain;

import java.time.LocalDate;

/**
 * A laboratory tests the goods; the mediation limit rests (SAMR Order 121 article 22).
 */
public record Testing(Arrangement arrangement, String laboratory, LocalDate since)
        implements ComplaintState.InMediation, Leading {
    @Override
    public String detail() {
        return "TESTING";
    }
}
