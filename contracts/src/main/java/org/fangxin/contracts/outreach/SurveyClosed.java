package org.fangxin.contracts.outreach;

/**
 * A survey takes no more answers and shows its results.
 *
 * @param questions how many it asks
 */
public record SurveyClosed(String surveyId, Wording title, int questions) implements OutreachEvent {
    public static final String TYPE = "survey.closed.v1";
}
