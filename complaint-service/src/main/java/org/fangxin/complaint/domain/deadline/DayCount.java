package org.fangxin.complaint.domain.deadline;

/** Which days a limit counts. */
public enum DayCount {
    /** Working days (工作日) of the State Council's calendar, compensatory workdays included. */
    WORKING_DAYS,
    /** Calendar days (自然日). */
    CALENDAR_DAYS
}
