package org.fangxin.complaint.domain.statistics;

import java.util.List;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Codes of a case in the order of {@link CaseFigures#DIMENSIONS}. */
final class Place {
    private Place() {}

    static List<String> of(
            String kind,
            String district,
            String category,
            String problem,
            String channel,
            Respondent respondent,
            Outcome outcome) {
        UnifiedSocialCreditCode merchant = respondent.uscc();
        return List.of(
                kind,
                district,
                category,
                CodeLists.CATEGORIES.find(category).map(Code::parent).orElse(CaseFigures.NONE),
                problem,
                channel,
                Industries.of(respondent, category),
                merchant == null ? CaseFigures.NONE : merchant.value(),
                outcome.name());
    }
}
