package org.fangxin.warning.domain.outreach;

/** Keeps the counts of registrations that others were told. */
public interface RegistrationCounts {
    /** Tells how many have registered for an activity, unless that was told last. */
    void tell(String activityId, Rosters.Headcount heads);
}
