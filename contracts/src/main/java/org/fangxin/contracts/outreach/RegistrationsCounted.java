package org.fangxin.contracts.outreach;

/**
 * How many have registered for an activity by now: told from time to time while people register, never for one of them.
 *
 * @param countId the message key: the count changes apart from the activity
 * @param seated how many have a seat
 * @param waiting how many wait for one
 */
public record RegistrationsCounted(String countId, String activityId, int seated, int waiting)
        implements OutreachEvent {
    public static final String TYPE = "outreach.registrations-counted.v1";
}
