package org.fangxin.merchant.api.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
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
class RegistryStatisticsController {
    private final Statistics statistics;

    RegistryStatisticsController(Statistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping(
            path = "/api/v1/statistics/merchants",
            produces = {MediaType.APPLICATION_JSON_VALUE, StatisticsResponses.CSV})
    @PublicEndpoint
    @Operation(
            summary = "Figures of merchants, designations and promises",
            description =
                    "Merchants as they stand at `asOf`; a range narrows to those that entered the registry in it, and an"
                            + " interval groups by that day. A merchant that holds several designations counts in the group of"
                            + " each. The registry is public, so nothing is suppressed.")
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
    ResponseEntity<Object> merchants(
            @Nullable Caller caller,
            @ParameterObject StatisticsParameters parameters,
            @ParameterObject MerchantFilters filters,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Locale language) {
        Answer answer = statistics.answer(parameters, filters.byDimension(), View.of(caller), language);
        return StatisticsResponses.respond(answer, parameters, accept);
    }
}
