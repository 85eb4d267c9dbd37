package org.fangxin.warning.domain.surge;

import java.time.Duration;
import java.time.LocalDate;

/**
 * The rules in force.
 *
 * @param coolDown how long after a decision the same subject is not proposed again
 */
public record SurgeRules(SurgeRule merchant, SurgeRule area, Duration coolDown) {
    /** The rule for a subject. */
    public SurgeRule ruleFor(SurgeSubject subject) {
        return switch (subject) {
            case SurgeSubject.Merchant ignored -> merchant;
            case SurgeSubject.Area ignored -> area;
        };
    }

    /** The earliest day that still tells something: the first of the weeks before today's window. */
    public LocalDate earliestDay(LocalDate today) {
        int days = Math.max(merchant.windowDays() + merchant.baselineDays(), area.windowDays() + area.baselineDays());
        return today.minusDays(days);
    }
}
