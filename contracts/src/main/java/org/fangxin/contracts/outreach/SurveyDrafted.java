package org.fangxin.contracts.outreach;

/** An editor began a survey. */
public record SurveyDrafted(String surveyId) implements OutreachEvent {
    public static final String TYPE = "survey.drafted.v1";
}
