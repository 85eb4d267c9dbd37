package org.fangxin.warning.adapter.mongo.outreach;

import org.fangxin.warning.domain.survey.Survey;

/**
 * A survey.
 *
 * @param listing place in the list: creation and id
 */
public record SurveyDocument(String requestKey, Survey.Status status, String listing, Survey survey) {
    static final String COLLECTION = "surveys";
    static final String STATUS = "status";
    static final String LISTING = "listing";

    static SurveyDocument of(Survey survey) {
        return new SurveyDocument(
                survey.requestKey(), survey.status(), MongoShelf.place(survey.createdAt(), survey.id()), survey);
    }
}
