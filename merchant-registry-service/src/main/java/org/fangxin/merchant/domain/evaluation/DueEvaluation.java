package org.fangxin.merchant.domain.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/**
 * An entry of the calendar of evaluations.
 *
 * @param uscc whose designation it is
 * @param dueOn last day for its evaluation
 * @param tokens tokens of the bureau's lists of designations that it fits
 */
public record DueEvaluation(String designationId, UnifiedSocialCreditCode uscc, LocalDate dueOn, List<String> tokens) {
    public DueEvaluation {
        tokens = List.copyOf(tokens);
    }

    /** Its unique place in the order of the days. */
    public String place() {
        return dueOn + "/" + designationId;
    }
}
