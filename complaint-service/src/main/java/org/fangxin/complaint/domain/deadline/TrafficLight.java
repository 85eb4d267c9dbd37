package org.fangxin.complaint.domain.deadline;

/** How near the end of a limit is: what an officer's queue shows. */
public enum TrafficLight {
    GREEN,
    /** Five working days or fewer are left. */
    YELLOW,
    /** Two working days or fewer are left, or the limit is over. */
    RED
}
