package org.fangxin.warning.api.survey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.stream.Stream;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.api.Edits;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.survey.EditSurveys;
import org.fangxin.warning.domain.Shelf;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.survey.AnswerTokens;
import org.fangxin.warning.domain.survey.Survey;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(SurveyEditingController.SURVEYS)
@Tag(name = "Surveys")
class SurveyEditingController {
    static final String SURVEYS = "/api/v1/surveys";
    private static final int MOST_TOKENS = 500;

    private final EditSurveys edit;
    private final Shelf<Survey> surveys;
    private final AnswerTokens tokens;

    SurveyEditingController(EditSurveys edit, Shelf<Survey> surveys, AnswerTokens tokens) {
        this.edit = edit;
        this.surveys = surveys;
        this.tokens = tokens;
    }

    /** How many tokens are needed. */
    record TokensRequest(
            @Schema(description = "1 to 500", example = "50") @Min(1) @Max(MOST_TOKENS)
            int count) {}

    /** One-time tokens. */
    record TokensResponse(List<String> tokens) {}

    @PostMapping
    @AllowedTo(Role.EDITOR)
    @Idempotent
    @Operation(
            operationId = "writeSurvey",
            summary = "Begin a survey",
            description = "It is a draft until it is opened. Answers are chosen, never written.")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<SurveyResponse> write(
            @Valid @RequestBody SurveyRequest request, Caller caller, RequestKey requestKey) {
        return Edits.created(
                SURVEYS,
                edit.write(caller.id(), request.toQuestionnaire(), requestKey.value()),
                Survey::id,
                SurveyResponse::of);
    }

    @PutMapping("/{id}")
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "rewriteSurvey",
            summary = "Change a survey's questions",
            description = "While it is a draft: answers that were given must fit the questions.")
    @ApiProblem(status = 409, code = "publication-state")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<SurveyResponse> rewrite(
            @PathVariable String id, @Valid @RequestBody SurveyRequest request, ExpectedVersion expected) {
        return Edits.changed(edit.rewrite(id, Edits.on(expected), request.toQuestionnaire()), SurveyResponse::of);
    }

    @PostMapping("/{id}/opening")
    @AllowedTo(Role.EDITOR)
    @Operation(operationId = "openSurvey", summary = "Have a survey take answers")
    @ApiProblem(status = 409, code = "publication-state")
    ResponseEntity<SurveyResponse> open(@PathVariable String id, ExpectedVersion expected) {
        return Edits.changed(edit.open(id, Edits.on(expected)), SurveyResponse::of);
    }

    @PostMapping("/{id}/closing")
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "closeSurvey",
            summary = "End a survey",
            description = "Its results become public, and what tells who has answered is deleted.")
    @ApiProblem(status = 409, code = "publication-state")
    ResponseEntity<SurveyResponse> close(@PathVariable String id, ExpectedVersion expected) {
        return Edits.changed(edit.close(id, Edits.on(expected)), SurveyResponse::of);
    }

    @PostMapping("/{id}/tokens")
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "issueSurveyTokens",
            summary = "Get one-time tokens for people who do not sign in",
            description = "For street interviews: each token takes one answer. They are signed, so none is stored.")
    @ApiProblem(status = 409, code = "publication-state")
    ResponseEntity<TokensResponse> issue(@PathVariable String id, @Valid @RequestBody TokensRequest request) {
        Survey survey = surveys.find(id)
                .map(Versioned::value)
                .orElseThrow(() -> Refusals.notFound().exception());
        if (survey.status() == Survey.Status.CLOSED) {
            throw Problem.of(HttpStatus.CONFLICT, "publication-state", survey.status())
                    .with("status", survey.status())
                    .exception();
        }
        List<String> issued =
                Stream.generate(() -> tokens.issue(id)).limit(request.count()).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new TokensResponse(issued));
    }
}
