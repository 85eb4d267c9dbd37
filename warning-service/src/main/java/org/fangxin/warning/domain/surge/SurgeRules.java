package org.fangxin.warning.domain.surge;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The rules in force.
 *
 * @param coolDown how long after a decision the same subject is not proposed again
 */
public record SurgeRules(SurgeRule merchant, SurgeRule area, SurgeRule goods, Duration coolDown) {
    /** The rule for a subject. */
    public SurgeRule ruleFor(SurgeSubject subject) {
        return switch (subject) {
            case SurgeSubject.Merchant ignored -> merchant;
            case SurgeSubject.Area ignored -> area;
            case SurgeSubject.Goods ignored -> goods;
        };
    }

    /** The earliest day that still tells something: the first of the weeks before today's window. */
    public LocalDate earliestDay(LocalDate today) {
        int days = Stream.of(merchant, area, goods)
                .mapToInt(rule -> rule.windowDays() + rule.baselineDays())
                .max()
                .orElseThrow();
        return today.minusDays(days);
    }
}
