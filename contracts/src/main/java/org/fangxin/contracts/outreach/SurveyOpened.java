package org.fangxin.contracts.outreach;

/**
 * A survey takes answers.
 *
 * @param questions how many it asks
 */
public record SurveyOpened(String surveyId, Wording title, int questions) implements OutreachEvent {
    public static final String TYPE = "survey.opened.v1";
}
