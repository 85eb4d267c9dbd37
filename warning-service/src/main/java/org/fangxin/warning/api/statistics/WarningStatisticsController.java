package org.fangxin.warning.api.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.statistics.Answer;
import org.fangxin.platform.statistics.Statistics;
import org.fangxin.platform.statistics.StatisticsParameters;
import org.fangxin.platform.statistics.StatisticsResponses;
import org.fangxin.platform.statistics.View;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Statistics")
class WarningStatisticsController {
    private final Statistics warnings;
    private final Statistics outreach;

    WarningStatisticsController(Statistics warningStatistics, Statistics outreachStatistics) {
        this.warnings = warningStatistics;
        this.outreach = outreachStatistics;
    }

    @GetMapping(
            path = "/api/v1/statistics/warnings",
            produces = {MediaType.APPLICATION_JSON_VALUE, StatisticsResponses.CSV})
    @PublicEndpoint
    @Operation(
            summary = "Figures of warnings and recalls",
            description =
                    "Warnings by the day of their first publication; one that names several districts or categories counts in"
                            + " the group of each. Everything counted is public, so nothing is suppressed.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Answer.class)))
    @ApiProblem(status = 400, code = "unknown-dimension")
    @ApiProblem(status = 400, code = "unknown-metric")
    @ApiProblem(status = 422, code = "impossible-range")
    @ApiProblem(status = 422, code = "too-many-dimensions")
    @ApiProblem(status = 422, code = "too-many-groups")
    ResponseEntity<Object> warnings(
            @Nullable Caller caller,
            @ParameterObject StatisticsParameters parameters,
            @ParameterObject WarningFilters filters,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Locale language) {
        return answer(warnings, parameters, filters.byDimension(), caller, accept, language);
    }

    @GetMapping(
            path = "/api/v1/statistics/outreach",
            produces = {MediaType.APPLICATION_JSON_VALUE, StatisticsResponses.CSV})
    @PublicEndpoint
    @Operation(
            summary = "Figures of outreach activities",
            description =
                    "Activities by the day on which they began; those called off are left out. Group by month with"
                            + " `interval=month`. Activities are public, so nothing is suppressed.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Answer.class)))
    @ApiProblem(status = 400, code = "unknown-dimension")
    @ApiProblem(status = 400, code = "unknown-metric")
    @ApiProblem(status = 422, code = "impossible-range")
    @ApiProblem(status = 422, code = "too-many-dimensions")
    @ApiProblem(status = 422, code = "too-many-groups")
    ResponseEntity<Object> outreach(
            @Nullable Caller caller,
            @ParameterObject StatisticsParameters parameters,
            @ParameterObject OutreachFilters filters,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Locale language) {
        return answer(outreach, parameters, filters.byDimension(), caller, accept, language);
    }

    private static ResponseEntity<Object> answer(
            Statistics statistics,
            StatisticsParameters parameters,
            Map<String, @Nullable List<String>> filters,
            @Nullable Caller caller,
            @Nullable String accept,
            Locale language) {
        Answer answer = statistics.answer(parameters, filters, View.of(caller), language);
        return StatisticsResponses.respond(answer, parameters, accept);
    }
}
