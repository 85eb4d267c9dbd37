package org.fangxin.complaint.domain.statistics;

/** How a case stands, in the words of reports. */
public enum Outcome {
    OPEN,
    /** Agreed in mediation, or between the sides after acceptance. */
    SETTLED,
    /** Agreed with the business before the bureau stepped in. */
    ODR_SETTLED,
    TERMINATED,
    WITHDRAWN,
    REFUSED,
    CASE_FILED,
    NOT_FILED,
    OUT_OF_POWER,
    /** Ended in another way. */
    OTHER
}
