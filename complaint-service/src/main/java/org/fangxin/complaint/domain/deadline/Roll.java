package org.fangxin.complaint.domain.deadline;

/**
 * When a limit whose last day is no working day moves to a later day. SAMR Order 121 article 45 moves it over a
 * statutory holiday (法定节假日) and does not say whether a plain weekend is one, so both readings exist.
 */
public enum Roll {
    /** Only over the days of the State Council's holiday notice: the stricter reading, for the bureau's own limits. */
    STATUTORY,
    /** Over every day that is no working day: the milder reading, for limits that bind a citizen. */
    ANY_NON_WORKING
}
