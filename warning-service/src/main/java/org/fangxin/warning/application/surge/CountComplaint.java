package org.fangxin.warning.application.surge;

import java.time.LocalDate;
import org.fangxin.platform.time.CityTime;
import org.fangxin.warning.domain.surge.Filing;
import org.fangxin.warning.domain.surge.FilingCounts;
import org.fangxin.warning.domain.surge.SurgeRules;
import org.fangxin.warning.domain.surge.SurgeSubject;

/**
 * A complaint came in: it is counted for its merchant and for its district and category, and both are weighed. Safe to
 * repeat: a complaint counts once, and the weighing is done again because the first try may have died before it. One
 * that comes late counts on its own day; one older than anything that is still compared with does not count at all.
 */
public final class CountComplaint {
    private final FilingCounts counts;
    private final WeighSurge weighSurge;
    private final SurgeRules rules;
    private final CityTime city;

    public CountComplaint(FilingCounts counts, WeighSurge weighSurge, SurgeRules rules, CityTime city) {
        this.counts = counts;
        this.weighSurge = weighSurge;
        this.rules = rules;
        this.city = city;
    }

    /** Counts and weighs. */
    public void handle(Filing filing) {
        LocalDate today = city.today();
        if (filing.receivedOn().isBefore(rules.earliestDay(today))) {
            return;
        }
        LocalDate windowEnd = windowEnd(filing.receivedOn(), today);
        for (SurgeSubject subject : filing.subjects()) {
            counts.count(subject, filing);
            if (!filing.receivedOn().isBefore(rules.ruleFor(subject).windowStart(windowEnd))) {
                weighSurge.weigh(subject, windowEnd);
            }
        }
    }

    /**
     * Counts a complaint that another system had handled: it tells what is usual, and nothing is proposed because of it.
     */
    public void handlePast(Filing filing) {
        if (!filing.receivedOn().isBefore(rules.earliestDay(city.today()))) {
            filing.subjects().forEach(subject -> counts.count(subject, filing));
        }
    }

    /** The window ends today, or tomorrow for a complaint whose service is ahead of us over midnight. */
    private static LocalDate windowEnd(LocalDate receivedOn, LocalDate today) {
        return receivedOn.equals(today.plusDays(1)) ? receivedOn : today;
    }
}
