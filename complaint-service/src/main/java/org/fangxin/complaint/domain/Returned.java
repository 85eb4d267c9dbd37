package org.fangxin.complaint.domain;

import java.time.LocalDate;

/**
 * Handed back by a unit without power (SAMR Order 121 article 41): the intake passes it on again or decides itself.
 *
 * @param from area code of the unit that handed it back
 */
public record Returned(LocalDate returnedOn, String from, String reason) implements ComplaintState.AtIntake {
    @Override
    public String detail() {
        return "RETURNED_TO_INTAKE";
    }
}
