package org.fangxin.warning.api.survey;

import java.time.Instant;
import java.util.List;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.survey.Questionnaire;
import org.fangxin.warning.domain.survey.Survey;
import org.jspecify.annotations.Nullable;

/** A survey. */
record SurveyResponse(
        String id,
        Survey.Status status,
        BilingualText title,
        @Nullable BilingualText introduction,
        @Nullable String district,
        @Nullable String activityId,
        List<SurveyRequest.QuestionBody> questions,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        long version) {
    static SurveyResponse of(Versioned<Survey> held) {
        Survey survey = held.value();
        Questionnaire asked = survey.questionnaire();
        return new SurveyResponse(
                survey.id(),
                survey.status(),
                BilingualText.of(asked.title()),
                BilingualText.ofNullable(asked.introduction()),
                asked.district(),
                asked.activityId(),
                asked.questions().stream().map(SurveyRequest.QuestionBody::of).toList(),
                survey.openedAt(),
                survey.closedAt(),
                held.version());
    }
}
