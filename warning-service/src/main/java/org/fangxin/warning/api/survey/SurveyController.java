package org.fangxin.warning.api.survey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.api.Caching;
import org.fangxin.warning.api.Edits;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.survey.SurveyBoard;
import org.fangxin.warning.domain.Shelf;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.survey.Ballots;
import org.fangxin.warning.domain.survey.Results;
import org.fangxin.warning.domain.survey.Survey;
import org.fangxin.warning.domain.survey.Tally;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/surveys")
@Tag(name = "Surveys")
class SurveyController {
    private final SurveyBoard board;
    private final Shelf<Survey> surveys;
    private final Ballots ballots;
    private final Paging paging;

    SurveyController(SurveyBoard board, Shelf<Survey> surveys, Ballots ballots, Paging paging) {
        this.board = board;
        this.surveys = surveys;
        this.ballots = ballots;
        this.paging = paging;
    }

    @GetMapping
    @PublicEndpoint
    @Operation(
            operationId = "listSurveys",
            summary = "List surveys, the newest first",
            description = "By default those that take answers.")
    ResponseEntity<PageOf<SurveyResponse>> list(
            @ParameterObject SurveyQuery query, PageRequest page, @Nullable Caller caller, Locale language) {
        boolean open = query.asked() != Survey.Status.DRAFT;
        if (!open && !isEditor(caller)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "forbidden").exception();
        }
        Slice<Versioned<Survey>> slice = board.list(query.asked(), paging.position(page, query), page.limit());
        ResponseEntity<PageOf<SurveyResponse>> answer = paging.page(slice, query, SurveyResponse::of);
        return open
                ? Edits.publicPage(answer, language)
                : ResponseEntity.ok()
                        .headers(answer.getHeaders())
                        .cacheControl(CacheControl.noStore())
                        .body(answer.getBody());
    }

    @GetMapping("/{id}")
    @PublicEndpoint
    @Operation(operationId = "readSurvey", summary = "Read a survey's questions")
    ResponseEntity<SurveyResponse> read(@PathVariable String id, @Nullable Caller caller) {
        Versioned<Survey> held = found(id, caller);
        return ResponseEntity.ok()
                .eTag(ETags.strong(held.version()))
                .cacheControl(CacheControl.noCache())
                .body(SurveyResponse.of(held));
    }

    @GetMapping("/{id}/results")
    @PublicEndpoint
    @Operation(
            operationId = "readSurveyResults",
            summary = "Read a survey's results",
            description =
                    "Public once it is closed, with counts below 5 left out (and where that would be one count, the next "
                            + "smallest too). Analysts see all counts, also while it is open.")
    @ApiProblem(status = 409, code = "results-pending")
    ResponseEntity<ResultsResponse> results(@PathVariable String id, @Nullable Caller caller) {
        Survey survey = found(id, caller).value();
        boolean analyst = caller != null && caller.has(Role.ANALYST);
        if (survey.status() != Survey.Status.CLOSED && !analyst) {
            throw Problem.of(HttpStatus.CONFLICT, "results-pending").exception();
        }
        Tally tally = ballots.tally(id);
        Results results = analyst
                ? Results.full(survey.questionnaire(), tally)
                : Results.suppressed(survey.questionnaire(), tally);
        return ResponseEntity.ok()
                .cacheControl(analyst ? CacheControl.noStore() : Caching.PUBLIC)
                .body(ResultsResponse.of(survey, results));
    }

    private Versioned<Survey> found(String id, @Nullable Caller caller) {
        return surveys.find(id)
                .filter(each -> each.value().status() != Survey.Status.DRAFT || isEditor(caller))
                .orElseThrow(() -> Refusals.notFound().exception());
    }

    private static boolean isEditor(@Nullable Caller caller) {
        return caller != null && caller.has(Role.EDITOR);
    }
}
