package org.fangxin.warning.api.survey;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.domain.survey.Question;
import org.fangxin.warning.domain.survey.Questionnaire;
import org.jspecify.annotations.Nullable;

/** A survey as an editor writes it. */
record SurveyRequest(
        @NotNull @Valid BilingualText title,

        @Schema(description = "Plain text, at most 2,000 characters") @Nullable @Valid
        BilingualText introduction,

        @Schema(description = "Code list districts; absent for the whole city", example = "330106") @Nullable
        String district,

        @Schema(description = "The outreach activity that it belongs to") @Nullable
        String activityId,

        @Schema(description = "1 to 50") @NotEmpty List<@NotNull @Valid QuestionBody> questions) {
    /** A question. */
    record QuestionBody(
            @Schema(description = "SINGLE: one of the options; MULTIPLE: any; SCALE: 1 to 5, 5 the best") @NotNull
            Question.Kind kind,

            @NotNull @Valid BilingualText text,

            @Schema(description = "2 to 20; none for a scale. Answers name them by number, from 1") @Nullable
            List<@NotNull @Valid BilingualText> options,

            @Schema(description = "Whether it must be answered; true when not said", example = "true") @Nullable
            Boolean required) {
        Question toQuestion() {
            List<BilingualText> given = options == null ? List.of() : options;
            return new Question(
                    kind,
                    text.toText(),
                    given.stream().map(option -> option.toText()).toList(),
                    !Boolean.FALSE.equals(required));
        }

        static QuestionBody of(Question question) {
            return new QuestionBody(
                    question.kind(),
                    BilingualText.of(question.text()),
                    question.options().stream().map(BilingualText::of).toList(),
                    question.required());
        }
    }

    Questionnaire toQuestionnaire() {
        return new Questionnaire(
                title.toText(),
                BilingualText.toText(introduction),
                district,
                activityId,
                questions.stream().map(QuestionBody::toQuestion).toList());
    }
}
