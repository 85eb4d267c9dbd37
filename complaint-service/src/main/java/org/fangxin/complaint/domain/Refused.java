package org.fangxin.complaint.domain;

import java.time.LocalDate;
import org.fangxin.contracts.codes.CodeLists;

/**
 * Not accepted (不予受理).
 *
 * @param ground code list {@code refusal-grounds} (SAMR Order 121 article 16)
 * @param reason why the ground applies here
 * @param otherRemedies where the complainant can turn instead; the notice must say so
 */
public record Refused(LocalDate refusedOn, String officer, String ground, String reason, String otherRemedies)
        implements ComplaintState.Over {
    public Refused {
        if (!CodeLists.REFUSAL_GROUNDS.contains(ground)) {
            throw new IllegalArgumentException("no ground " + ground);
        }
    }

    @Override
    public Status status() {
        return Status.REFUSED;
    }

    @Override
    public String detail() {
        return "REFUSED";
    }
}
