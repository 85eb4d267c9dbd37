package org.fangxin.warning.application.surge;

import org.fangxin.platform.time.CityTime;
import org.fangxin.warning.domain.surge.FilingCounts;
import org.fangxin.warning.domain.surge.SurgeRules;

/** Drops the counts of days that nothing is compared with any more. */
public final class ForgetOldCounts {
    private final FilingCounts counts;
    private final SurgeRules rules;
    private final CityTime city;

    public ForgetOldCounts(FilingCounts counts, SurgeRules rules, CityTime city) {
        this.counts = counts;
        this.rules = rules;
        this.city = city;
    }

    /** Forgets. */
    public void run() {
        counts.forgetBefore(rules.earliestDay(city.today()));
    }
}
