package org.fangxin.warning.application.surge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fangxin.warning.domain.surge.Evidence;
import org.fangxin.warning.domain.surge.FilingCounts;
import org.fangxin.warning.domain.surge.SurgeRule;
import org.fangxin.warning.domain.surge.SurgeRules;
import org.fangxin.warning.domain.surge.SurgeSubject;

/** Reads what the counts say about a subject, no more of them than needed. */
public final class SurgeReading {
    private final FilingCounts counts;
    private final SurgeRules rules;
    private final Clock clock;

    public SurgeReading(FilingCounts counts, SurgeRules rules, Clock clock) {
        this.counts = counts;
        this.rules = rules;
        this.clock = clock;
    }

    /** The evidence of a surge in the window that ends on this day, if it is one. */
    Optional<Evidence> surge(SurgeSubject subject, LocalDate end) {
        SurgeRule rule = rules.ruleFor(subject);
        int count = counts.total(subject, rule.windowStart(end), end);
        if (!rule.reachesMinimum(count)) {
            return Optional.empty();
        }
        Evidence evidence = evidence(subject, end);
        return rule.isSurge(evidence.count(), evidence.usual()) ? Optional.of(evidence) : Optional.empty();
    }

    /** What the window that ends on this day shows, surge or not. */
    Evidence evidence(SurgeSubject subject, LocalDate end) {
        SurgeRule rule = rules.ruleFor(subject);
        LocalDate start = rule.windowStart(end);
        int before = counts.total(subject, start.minusDays(rule.baselineDays()), start.minusDays(1));
        return Evidence.of(start, end, counts.days(subject, start, end), rule, rule.usual(before), clock.instant());
    }

    /** Whether the evidence shows that the surge is over. */
    boolean isCalm(SurgeSubject subject, Evidence evidence) {
        return rules.ruleFor(subject).isCalm(evidence.count());
    }
}
