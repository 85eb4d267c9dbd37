package org.fangxin.merchant.api.stations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.fangxin.merchant.application.station.FindStations;
import org.fangxin.merchant.application.station.KeepStations;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.stating.StationReader;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.merchant.domain.station.StationFilter;
import org.fangxin.merchant.domain.station.StationStatement;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stations: where to find help near by, and keeping them. */
@RestController
@RequestMapping("/api/v1/stations")
@Tag(name = "Stations")
class StationController {
    static final String EXAMPLE =
            "{\"ref\":\"HZ-XH-001\",\"name\":\"西湖天街消费维权服务站\",\"kind\":\"MALL\",\"district\":\"330106\","
                    + "\"address\":\"文三路 1 号\",\"location\":{\"lng\":120.1551,\"lat\":30.2741},\"phone\":\"0571-87654321\","
                    + "\"host\":\"91330106MA2ABCDEX7\",\"haves\":[\"ORGANISATION\",\"RULES\",\"STAFF\",\"LEDGER\"],"
                    + "\"staff\":[{\"name\":\"王小站\",\"phone\":\"13812345678\",\"fullTime\":true}]}";

    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final FindStations findStations;
    private final KeepStations keepStations;
    private final Paging paging;
    private final CityTime time;

    StationController(FindStations findStations, KeepStations keepStations, Paging paging, CityTime time) {
        this.findStations = findStations;
        this.keepStations = keepStations;
        this.paging = paging;
        this.time = time;
    }

    @GetMapping
    @PublicEndpoint
    @Operation(
            summary = "Find stations",
            description = "By name, or with near the nearest ones with exact distances. Closed stations are left out.")
    @ApiProblem(status = 400, code = "invalid-request")
    ResponseEntity<PageOf<StationView>> stations(@ParameterObject StationQuery query, PageRequest request) {
        StationFilter filter = query.filter();
        Coordinates place = query.place();
        ResponseEntity<PageOf<StationView>> page = place == null
                ? paging.page(
                        findStations.byName(filter, paging.position(request, query), request.limit()),
                        query,
                        station -> StationView.of(station, time.here(), false))
                : paging.page(
                        findStations.near(
                                place, query.metres(), filter, paging.position(request, query), request.limit()),
                        query,
                        near -> StationView.near(near.station(), time.here(), near.millimetres()));
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .cacheControl(A_MINUTE)
                .body(page.getBody());
    }

    @GetMapping("/{id}")
    @PublicEndpoint
    @Operation(
            summary = "A station",
            description = "Names of staff are masked; the bureau of its district also sees their phones, masked.")
    @ApiProblem(status = 404, code = "station-not-found")
    ResponseEntity<StationView> station(@PathVariable String id, @Nullable Caller caller) {
        Station station = findStations.find(id).orElseThrow(StationProblems::notFound);
        boolean forTheBureau = caller != null
                && (caller.has(Role.REVIEWER) || caller.has(Role.OFFICER) || caller.has(Role.ADMIN))
                && StationProblems.inCare(caller, station.entry().district());
        return answer(station, forTheBureau);
    }

    @PostMapping
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    @Idempotent
    @Operation(
            summary = "Open a station",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject(EXAMPLE))))
    @ApiProblem(status = 400, code = "invalid-request")
    @ApiProblem(status = 403, code = "not-your-station")
    @ApiProblem(status = 409, code = "station-reference-taken")
    ResponseEntity<StationView> open(@RequestBody Map<String, Object> body, Caller caller) {
        StationStatement statement = stated(body, caller);
        return switch (keepStations.open(statement)) {
            case KeepStations.Outcome.Kept(Station station) ->
                ResponseEntity.created(URI.create("/api/v1/stations/" + station.id()))
                        .eTag(ETags.strong(station.version()))
                        .body(StationView.of(station, time.here(), true));
            case KeepStations.Outcome.ReferenceTaken(String ref) -> throw StationProblems.referenceTaken(ref);
            case KeepStations.Outcome.NotFound() -> throw StationProblems.notFound();
            case KeepStations.Outcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
        };
    }

    @PutMapping("/{id}")
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Change a station",
            description =
                    "The whole entry with its checklist and staff. Its reference stays. A closed station opens again.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject(EXAMPLE))))
    @ApiProblem(status = 400, code = "invalid-request")
    @ApiProblem(status = 403, code = "not-your-station")
    @ApiProblem(status = 404, code = "station-not-found")
    @ApiProblem(status = 409, code = "station-reference-taken")
    ResponseEntity<StationView> restate(
            @PathVariable String id, @RequestBody Map<String, Object> body, ExpectedVersion expected, Caller caller) {
        Station present = kept(id, caller);
        StationStatement statement = stated(body, caller);
        if (!present.entry().ref().equals(statement.entry().ref())) {
            throw StationProblems.referenceTaken(statement.entry().ref());
        }
        return answer(keepStations.restate(id, statement, expected::matches));
    }

    @PostMapping("/{id}/closure")
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    @Operation(summary = "Close a station", description = "It leaves the lists; its ledger stays readable.")
    @ApiProblem(status = 403, code = "not-your-station")
    @ApiProblem(status = 404, code = "station-not-found")
    ResponseEntity<StationView> close(@PathVariable String id, ExpectedVersion expected, Caller caller) {
        kept(id, caller);
        return answer(keepStations.close(id, expected::matches));
    }

    private Station kept(String id, Caller caller) {
        return StationProblems.inCare(caller, findStations.find(id).orElseThrow(StationProblems::notFound));
    }

    private static StationStatement stated(Map<String, Object> body, Caller caller) {
        StationStatement statement = StationProblems.good(StationReader.read(body));
        if (!StationProblems.inCare(caller, statement.entry().district())) {
            throw StationProblems.notYours();
        }
        return statement;
    }

    private ResponseEntity<StationView> answer(KeepStations.Outcome outcome) {
        return switch (outcome) {
            case KeepStations.Outcome.Kept(Station station) -> answer(station, true);
            case KeepStations.Outcome.ReferenceTaken(String ref) -> throw StationProblems.referenceTaken(ref);
            case KeepStations.Outcome.NotFound() -> throw StationProblems.notFound();
            case KeepStations.Outcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
        };
    }

    private ResponseEntity<StationView> answer(Station station, boolean forTheBureau) {
        return ResponseEntity.ok()
                .eTag(ETags.strong(station.version()))
                .body(StationView.of(station, time.here(), forTheBureau));
    }
}
