package org.fangxin.warning.domain.outreach;

import java.time.Instant;

/**
 * A participant's place in an activity.
 *
 * @param person pseudonym of the participant, another one in each activity
 * @param code what the participant shows at the door
 */
public record Registration(String person, String code, Instant registeredAt, State state) {
    /** What the participant has. */
    public enum State {
        /** A seat. */
        SEATED,
        /** A place in the waiting list: the first of it gets the next seat that is given back. */
        WAITING
    }
}
