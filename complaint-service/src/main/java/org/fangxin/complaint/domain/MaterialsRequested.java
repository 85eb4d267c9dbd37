package org.fangxin.complaint.domain;

import java.time.LocalDate;

/**
 * The complainant was asked for materials or proof of identity (SAMR Order 121 article 10). The law does not say that the
 * limit for the decision rests meanwhile, so it runs on.
 *
 * @param what what is missing
 * @param dueOn day by which it is to be supplied, set by the officer
 */
public record MaterialsRequested(LocalDate requestedOn, String what, LocalDate dueOn)
        implements ComplaintState.Undecided {
    @Override
    public String detail() {
        return "MATERIALS_REQUESTED";
    }
}
