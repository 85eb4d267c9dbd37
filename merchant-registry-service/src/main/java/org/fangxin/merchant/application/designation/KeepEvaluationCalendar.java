package org.fangxin.merchant.application.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.application.sync.TakeSnapshot;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationFilter;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.evaluation.DueEvaluation;
import org.fangxin.merchant.domain.evaluation.EvaluationCalendar;
import org.fangxin.platform.time.CityTime;

/** Keeps the calendar of evaluations in step with what merchants hold. */
public final class KeepEvaluationCalendar {
    private final EvaluationCalendar calendar;
    private final Merchants merchants;
    private final CityTime time;

    public KeepEvaluationCalendar(EvaluationCalendar calendar, Merchants merchants, CityTime time) {
        this.calendar = calendar;
        this.merchants = merchants;
        this.time = time;
    }

    /** Looks at a merchant anew; one that is not here is left alone. */
    public void lookAt(UnifiedSocialCreditCode uscc) {
        merchants.find(uscc).ifPresent(this::keep);
    }

    /** Looks at every merchant if that was never done, so that those that do not change are in the calendar too. */
    public void complete(TakeSnapshot everything) {
        if (!calendar.isWhole()) {
            everything.merchants(null, part -> part.forEach(this::keep));
            calendar.markWhole();
        }
    }

    private void keep(Merchant merchant) {
        LocalDate today = time.today();
        List<DueEvaluation> due = merchant.designations().stream()
                .flatMap(designation -> due(merchant, designation, today))
                .toList();
        calendar.keep(merchant.uscc(), merchant.revision().number(), due);
    }

    private static Stream<DueEvaluation> due(Merchant merchant, Designation designation, LocalDate today) {
        return merchant.evaluationDueOn(designation).stream()
                .map(day -> new DueEvaluation(
                        designation.id(),
                        merchant.uscc(),
                        day,
                        DesignationFilter.tokensOf(merchant, designation, today)));
    }
}
