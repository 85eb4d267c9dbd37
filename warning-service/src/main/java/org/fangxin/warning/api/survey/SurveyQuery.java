package org.fangxin.warning.api.survey;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.fangxin.warning.api.QueryCodes;
import org.fangxin.warning.domain.survey.Survey;
import org.jspecify.annotations.Nullable;

/** What a list of surveys is asked for. */
record SurveyQuery(
        @Parameter(
                description = "open: take answers; closed: have results; draft: for editors",
                schema =
                        @Schema(
                                allowableValues = {"open", "closed", "draft"},
                                defaultValue = "open"))
        @Nullable
        String status) {
    Survey.Status asked() {
        Survey.Status asked = QueryCodes.constant("status", status, Survey.Status.class);
        return asked == null ? Survey.Status.OPEN : asked;
    }
}
