package org.fangxin.merchant.application.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.evaluation.DueEvaluation;
import org.fangxin.merchant.domain.evaluation.EvaluationCalendar;
import org.fangxin.merchant.domain.evaluation.EvaluationReminder;
import org.fangxin.merchant.domain.evaluation.EvaluationReminders;
import org.fangxin.platform.time.CityTime;

/**
 * Tells of yearly evaluations that are due before long, each once. Any instance may do it at any time: what was told
 * decides, not when the chore last ran, so days of downtime are caught up with and nothing is told twice.
 */
public final class RemindOfEvaluations {
    private static final int BATCH = 100;

    private final EvaluationCalendar calendar;
    private final KeepEvaluationCalendar keepCalendar;
    private final EvaluationReminders reminders;
    private final Merchants merchants;
    private final Notice notice;

    public RemindOfEvaluations(
            EvaluationCalendar calendar,
            KeepEvaluationCalendar keepCalendar,
            EvaluationReminders reminders,
            Merchants merchants,
            Notice notice) {
        this.calendar = calendar;
        this.keepCalendar = keepCalendar;
        this.reminders = reminders;
        this.merchants = merchants;
        this.notice = notice;
    }

    /**
     * When to tell.
     *
     * @param days so many days before the last day for the evaluation
     */
    public record Notice(int days, CityTime time) {}

    /**
     * Tells what is to be told.
     *
     * @return of how many evaluations
     */
    public int run() {
        LocalDate today = notice.time().today();
        int told = 0;
        List<DueEvaluation> untold;
        int before;
        do {
            untold = calendar.untold(today.plusDays(notice.days()), BATCH);
            before = told;
            for (DueEvaluation entry : untold) {
                told += tell(entry, today) ? 1 : 0;
            }
        } while (untold.size() == BATCH && told > before);
        return told;
    }

    private boolean tell(DueEvaluation entry, LocalDate today) {
        Optional<Merchant> merchant = merchants.find(entry.uscc());
        Optional<Designation> designation = merchant.flatMap(found -> found.designation(entry.designationId()))
                .filter(held -> merchant.get()
                        .evaluationDueOn(held)
                        .filter(entry.dueOn()::equals)
                        .isPresent());
        if (designation.isEmpty()) {
            // The merchant changed a moment ago and the calendar has not followed.
            keepCalendar.lookAt(entry.uscc());
            return false;
        }
        boolean first = reminders.tell(new EvaluationReminder(
                entry.designationId(),
                entry.uscc(),
                merchant.get().entry().district(),
                designation.get().kind(),
                entry.dueOn(),
                today));
        calendar.told(entry);
        return first;
    }
}
