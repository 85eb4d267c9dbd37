package org.fangxin.warning.application.outreach;

import org.fangxin.warning.domain.outreach.RegistrationCounts;
import org.fangxin.warning.domain.outreach.Rosters;

/**
 * Tells how many have registered, from time to time: an event for each participant would tell when somebody did. Safe to
 * repeat, also by several processes.
 */
public final class TellRegistrations {
    private static final int AT_ONCE = 100;

    private final Rosters rosters;
    private final RegistrationCounts counts;

    public TellRegistrations(Rosters rosters, RegistrationCounts counts) {
        this.rosters = rosters;
        this.counts = counts;
    }

    /** One round over what has changed. */
    public void run() {
        for (Rosters.Count count : rosters.untold(AT_ONCE)) {
            counts.tell(count.activityId(), count.heads());
            rosters.told(count);
        }
    }
}
