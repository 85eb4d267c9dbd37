package org.fangxin.merchant.api.stations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.fangxin.merchant.application.station.FindStations;
import org.fangxin.merchant.application.station.KeepLedger;
import org.fangxin.merchant.application.station.ReadLedger;
import org.fangxin.merchant.domain.stating.LedgerReader;
import org.fangxin.merchant.domain.station.LedgerEntry;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of a station, kept by its staff and the bureau of its district, and the figures that everybody may see. */
@RestController
@RequestMapping("/api/v1/stations/{id}")
@Tag(name = "Stations")
class LedgerController {
    private static final int MONTHS = 12;

    private final FindStations findStations;
    private final KeepLedger keepLedger;
    private final ReadLedger readLedger;
    private final Paging paging;
    private final CityTime time;

    LedgerController(
            FindStations findStations, KeepLedger keepLedger, ReadLedger readLedger, Paging paging, CityTime time) {
        this.findStations = findStations;
        this.keepLedger = keepLedger;
        this.readLedger = readLedger;
        this.paging = paging;
        this.time = time;
    }

    @PostMapping("/ledger-entries")
    @AllowedTo({Role.STATION, Role.OFFICER, Role.REVIEWER, Role.ADMIN})
    @Idempotent
    @Operation(
            summary = "Write a dispute or a consultation into the ledger",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples =
                                                    @ExampleObject(
                                                            "{\"kind\":\"DISPUTE\",\"consumer\":{\"name\":\"张小丰\",\"phone\":\"13812345678\"},"
                                                                    + "\"uscc\":\"91330106MA2ABCDEX7\",\"category\":\"GOODS_FOOD\",\"problemType\":\"QUALITY\","
                                                                    + "\"description\":\"饼干有霉斑\",\"amount\":{\"amount\":\"39.90\",\"currency\":\"CNY\"}}"))))
    @ApiProblem(status = 400, code = "invalid-request")
    @ApiProblem(status = 403, code = "not-your-station")
    @ApiProblem(status = 404, code = "station-not-found")
    ResponseEntity<LedgerEntryView> write(
            @PathVariable String id,
            @org.springframework.web.bind.annotation.RequestBody Map<String, Object> body,
            RequestKey requestKey,
            Caller caller) {
        Station station = kept(id, caller);
        LedgerReader.Line line = StationProblems.good(LedgerReader.line(body));
        LedgerEntry entry =
                keepLedger.write(station, line.kind(), line.visitor(), line.matter(), caller.id(), requestKey.value());
        return ResponseEntity.created(URI.create("/api/v1/stations/%s/ledger-entries/%s".formatted(id, entry.id())))
                .eTag(ETags.strong(entry.version()))
                .cacheControl(privately())
                .body(LedgerEntryView.of(entry));
    }

    @GetMapping("/ledger-entries")
    @AllowedTo({Role.STATION, Role.OFFICER, Role.REVIEWER, Role.ADMIN})
    @Operation(summary = "The ledger of a station, newest first")
    @ApiProblem(status = 403, code = "not-your-station")
    @ApiProblem(status = 404, code = "station-not-found")
    ResponseEntity<PageOf<LedgerEntryView>> ledger(
            @PathVariable String id,
            @Parameter(description = "Only disputes without an outcome") @RequestParam(defaultValue = "false")
                    boolean open,
            PageRequest request,
            Caller caller) {
        Station station = kept(id, caller);
        String filter = station.id() + "|" + open;
        Optional<Position> after = paging.position(request, filter);
        return paging.page(readLedger.page(station.id(), open, after, request.limit()), filter, LedgerEntryView::of);
    }

    @GetMapping("/ledger-entries/{entryId}")
    @AllowedTo({Role.STATION, Role.OFFICER, Role.REVIEWER, Role.ADMIN})
    @Operation(summary = "An entry of the ledger")
    @ApiProblem(status = 403, code = "not-your-station")
    @ApiProblem(status = 404, code = "ledger-entry-not-found")
    ResponseEntity<LedgerEntryView> entry(@PathVariable String id, @PathVariable String entryId, Caller caller) {
        LedgerEntry entry =
                readLedger.entry(kept(id, caller).id(), entryId).orElseThrow(StationProblems::entryNotFound);
        return ResponseEntity.ok()
                .eTag(ETags.strong(entry.version()))
                .cacheControl(privately())
                .body(LedgerEntryView.of(entry));
    }

    @GetMapping("/figures")
    @PublicEndpoint
    @Operation(
            summary = "What a station is assessed by, over twelve months",
            description = "The present month and the eleven before it, from counters that follow the ledger.")
    @ApiProblem(status = 404, code = "station-not-found")
    StationFiguresView figures(@PathVariable String id) {
        Station station = findStations.find(id).orElseThrow(StationProblems::notFound);
        YearMonth last = YearMonth.from(time.today());
        return StationFiguresView.of(readLedger.figures(station.id(), last.minusMonths(MONTHS - 1L), last), time.now());
    }

    private Station kept(String id, Caller caller) {
        return StationProblems.inCare(caller, findStations.find(id).orElseThrow(StationProblems::notFound));
    }

    static CacheControl privately() {
        return CacheControl.noStore().cachePrivate();
    }
}
