package org.fangxin.warning.api.survey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.survey.AnswerSurvey;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.survey.Survey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/surveys/{id}/answers")
@Tag(name = "Surveys")
class AnswerController {
    private final AnswerSurvey answerSurvey;

    AnswerController(AnswerSurvey answerSurvey) {
        this.answerSurvey = answerSurvey;
    }

    /** An answer. */
    record AnswerRequest(
            @Schema(description = "One-time token of those who are not signed in") @Nullable
            String token,

            @Schema(
                    description =
                            "Per question, in order, the numbers of what was chosen; an empty list skips an optional one",
                    example = "[[1],[2,3],[5]]")
            @NotNull
            List<@NotNull List<@NotNull Integer>> answers) {}

    /** That it counts. */
    record AnswerResponse(
            @Schema(description = "Whether one's answer was there before; the first one counts")
            boolean before) {}

    @PostMapping
    @PublicEndpoint
    @Operation(
            operationId = "answerSurvey",
            summary = "Answer a survey",
            description =
                    "Once per signed-in consumer or per token; only sums are kept. Repeating it is safe, the first answer "
                            + "counts.")
    @ApiProblem(status = 403, code = "survey-token-needed")
    @ApiProblem(status = 409, code = "survey-closed")
    @ApiProblem(status = 422, code = "text-refused")
    AnswerResponse answer(@PathVariable String id, @Valid @RequestBody AnswerRequest request, @Nullable Caller caller) {
        List<Set<Integer>> choices =
                request.answers().stream().<Set<Integer>>map(Set::copyOf).toList();
        String user = caller != null && caller.has(Role.CONSUMER) ? caller.id() : null;
        return switch (answerSurvey.handle(new AnswerSurvey.Answer(id, user, request.token(), choices))) {
            case AnswerSurvey.Outcome.Taken(boolean before) -> new AnswerResponse(before);
            case AnswerSurvey.Outcome.NotFound ignored ->
                throw Refusals.notFound().exception();
            case AnswerSurvey.Outcome.Closed(Survey.Status status) ->
                throw Problem.of(HttpStatus.CONFLICT, "survey-closed", status).exception();
            case AnswerSurvey.Outcome.NoRight ignored ->
                throw Problem.of(HttpStatus.FORBIDDEN, "survey-token-needed").exception();
            case AnswerSurvey.Outcome.Flawed(List<Flaw> flaws) ->
                throw Refusals.flawed("", flaws).exception();
        };
    }
}
