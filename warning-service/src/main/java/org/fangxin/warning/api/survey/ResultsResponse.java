package org.fangxin.warning.api.survey;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.domain.survey.Question;
import org.fangxin.warning.domain.survey.Results;
import org.fangxin.warning.domain.survey.Survey;
import org.jspecify.annotations.Nullable;

/** A survey's results. */
record ResultsResponse(
        String surveyId,

        @Schema(description = "How many answered; absent below 5") @Nullable
        Integer answers,

        List<QuestionResponse> questions,

        @Schema(description = "How many counts were left out")
        int suppressed) {
    /** One question's counts. */
    record QuestionResponse(Question.Kind kind, BilingualText text, List<CountResponse> counts) {}

    /** How often an option was chosen. */
    record CountResponse(
            @Schema(description = "Number of the option, from 1; the mark of a scale")
            int choice,

            @Nullable BilingualText option,

            @Schema(description = "Absent when suppressed") @Nullable
            Integer count,

            @Schema(description = "Present and true when the count is too small to be shown") @Nullable
            Boolean suppressed) {}

    static ResultsResponse of(Survey survey, Results results) {
        List<Question> asked = survey.questionnaire().questions();
        return new ResultsResponse(
                survey.id(),
                results.answers(),
                IntStream.range(0, asked.size())
                        .mapToObj(
                                i -> question(asked.get(i), results.questions().get(i)))
                        .toList(),
                results.suppressed());
    }

    private static QuestionResponse question(Question question, List<Results.Cell> cells) {
        return new QuestionResponse(
                question.kind(),
                BilingualText.of(question.text()),
                cells.stream().map(cell -> count(question, cell)).toList());
    }

    private static CountResponse count(Question question, Results.Cell cell) {
        return new CountResponse(
                cell.choice(),
                question.kind() == Question.Kind.SCALE
                        ? null
                        : BilingualText.of(question.options().get(cell.choice() - 1)),
                cell.count(),
                cell.count() == null ? Boolean.TRUE : null);
    }
}
