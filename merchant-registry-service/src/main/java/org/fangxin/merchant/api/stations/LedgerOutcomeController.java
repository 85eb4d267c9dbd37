package org.fangxin.merchant.api.stations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fangxin.merchant.application.station.EscalateDispute;
import org.fangxin.merchant.application.station.FindStations;
import org.fangxin.merchant.application.station.KeepLedger;
import org.fangxin.merchant.domain.stating.LedgerReader;
import org.fangxin.merchant.domain.station.LedgerEntry;
import org.fangxin.merchant.domain.station.LedgerOutcome;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of the disputes in a station's ledger. */
@RestController
@RequestMapping("/api/v1/stations/{id}/ledger-entries/{entryId}")
@Tag(name = "Stations")
class LedgerOutcomeController {
    private final FindStations findStations;
    private final KeepLedger keepLedger;
    private final EscalateDispute escalateDispute;
    private final CityTime time;

    LedgerOutcomeController(
            FindStations findStations, KeepLedger keepLedger, EscalateDispute escalateDispute, CityTime time) {
        this.findStations = findStations;
        this.keepLedger = keepLedger;
        this.escalateDispute = escalateDispute;
        this.time = time;
    }

    @PostMapping("/settlement")
    @AllowedTo({Role.STATION, Role.OFFICER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Note that the sides agreed at the station",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples =
                                                    @ExampleObject(
                                                            "{\"recovered\":{\"amount\":\"39.90\",\"currency\":\"CNY\"},\"terms\":\"退货退款\"}"))))
    @ApiProblem(status = 404, code = "ledger-entry-not-found")
    @ApiProblem(status = 409, code = "ledger-entry-ended")
    ResponseEntity<LedgerEntryView> settle(
            @PathVariable String id,
            @PathVariable String entryId,
            @org.springframework.web.bind.annotation.RequestBody Map<String, Object> body,
            ExpectedVersion expected,
            Caller caller) {
        return end(id, entryId, expected, caller, StationProblems.good(LedgerReader.settlement(body, time.today())));
    }

    @PostMapping("/advance-payment")
    @AllowedTo({Role.STATION, Role.OFFICER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Note that somebody paid in advance (先行赔付)",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples =
                                                    @ExampleObject(
                                                            "{\"payer\":\"西湖天街\",\"amount\":{\"amount\":\"39.90\",\"currency\":\"CNY\"},"
                                                                    + "\"fund\":\"保证金\",\"ground\":\"食品安全法第一百四十八条\",\"paidOn\":\"2026-11-24\"}"))))
    @ApiProblem(status = 404, code = "ledger-entry-not-found")
    @ApiProblem(status = 409, code = "ledger-entry-ended")
    ResponseEntity<LedgerEntryView> payInAdvance(
            @PathVariable String id,
            @PathVariable String entryId,
            @org.springframework.web.bind.annotation.RequestBody Map<String, Object> body,
            ExpectedVersion expected,
            Caller caller) {
        return end(
                id, entryId, expected, caller, StationProblems.good(LedgerReader.advancePayment(body, time.today())));
    }

    @PostMapping("/abandonment")
    @AllowedTo({Role.STATION, Role.OFFICER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Note that the consumer lets it rest",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject("{\"reason\":\"消费者不再追究\"}"))))
    @ApiProblem(status = 404, code = "ledger-entry-not-found")
    @ApiProblem(status = 409, code = "ledger-entry-ended")
    ResponseEntity<LedgerEntryView> abandon(
            @PathVariable String id,
            @PathVariable String entryId,
            @org.springframework.web.bind.annotation.RequestBody Map<String, Object> body,
            ExpectedVersion expected,
            Caller caller) {
        return end(id, entryId, expected, caller, StationProblems.good(LedgerReader.abandonment(body, time.today())));
    }

    @PostMapping("/escalation")
    @AllowedTo({Role.STATION, Role.OFFICER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Let a dispute become a complaint",
            description =
                    "The answer holds what the ledger knows of the filing, in the form of POST /complaints; add what is"
                            + " missing, file it, and note the complaint here with PUT …/complaint. That the consumer's data"
                            + " was given out is kept (…/accesses).")
    @ApiProblem(status = 404, code = "ledger-entry-not-found")
    @ApiProblem(status = 409, code = "ledger-entry-ended")
    ResponseEntity<Escalation> escalate(
            @PathVariable String id, @PathVariable String entryId, ExpectedVersion expected, Caller caller) {
        Station station = kept(id, caller);
        LedgerEntry entry =
                kept(escalateDispute.escalate(new KeepLedger.Place(id, entryId, expected::matches), caller.id()));
        return ResponseEntity.ok()
                .eTag(ETags.strong(entry.version()))
                .cacheControl(LedgerController.privately())
                .body(new Escalation(LedgerEntryView.of(entry), PrefilledFiling.of(entry, station)));
    }

    @GetMapping("/accesses")
    @AllowedTo({Role.OFFICER, Role.REVIEWER, Role.ADMIN})
    @Operation(summary = "Who got the consumer's data in the clear, when and what for")
    @ApiProblem(status = 403, code = "not-your-station")
    @ApiProblem(status = 404, code = "station-not-found")
    ResponseEntity<LedgerAccesses> accesses(@PathVariable String id, @PathVariable String entryId, Caller caller) {
        kept(id, caller);
        return ResponseEntity.ok()
                .cacheControl(LedgerController.privately())
                .body(new LedgerAccesses(escalateDispute.accesses(entryId).stream()
                        .map(access -> new LedgerAccesses.Item(access.at(), access.by(), access.purpose()))
                        .toList()));
    }

    /** Looks, the latest first. */
    @Schema(name = "LedgerAccesses")
    record LedgerAccesses(List<Item> items) {
        /** @param by user id of whoever got the data */
        @Schema(name = "LedgerAccess")
        record Item(Instant at, String by, String purpose) {}
    }

    @PutMapping("/complaint")
    @AllowedTo({Role.STATION, Role.OFFICER, Role.REVIEWER, Role.ADMIN})
    @Operation(summary = "Note the complaint that an escalated dispute led to")
    @ApiProblem(status = 404, code = "ledger-entry-not-found")
    @ApiProblem(status = 409, code = "ledger-entry-ended")
    ResponseEntity<LedgerEntryView> link(
            @PathVariable String id,
            @PathVariable String entryId,
            @org.springframework.web.bind.annotation.RequestBody ComplaintLink complaint,
            ExpectedVersion expected,
            Caller caller) {
        kept(id, caller);
        return answer(kept(keepLedger.link(
                new KeepLedger.Place(id, entryId, expected::matches),
                given("/complaintId", complaint.complaintId()),
                given("/trackingNumber", complaint.trackingNumber()))));
    }

    /** A complaint. */
    @Schema(name = "LedgerComplaintLink")
    record ComplaintLink(
            @Schema(example = "0199aaaa-0000-7000-8000-000000000004") @Nullable
            String complaintId,

            @Schema(example = "TS-2026-000001-7") @Nullable String trackingNumber) {}

    /** The entry after it, and what is known of the filing. */
    @Schema(name = "LedgerEscalation")
    record Escalation(LedgerEntryView entry, PrefilledFiling filing) {}

    private ResponseEntity<LedgerEntryView> end(
            String id, String entryId, ExpectedVersion expected, Caller caller, LedgerOutcome how) {
        kept(id, caller);
        return answer(kept(keepLedger.end(new KeepLedger.Place(id, entryId, expected::matches), how)));
    }

    private Station kept(String id, Caller caller) {
        return StationProblems.inCare(caller, findStations.find(id).orElseThrow(StationProblems::notFound));
    }

    private static LedgerEntry kept(KeepLedger.Outcome outcome) {
        return switch (outcome) {
            case KeepLedger.Outcome.Kept(LedgerEntry entry) -> entry;
            case KeepLedger.Outcome.NotFound() -> throw StationProblems.entryNotFound();
            case KeepLedger.Outcome.NotPossible(LedgerEntry entry) -> throw StationProblems.entryEnded();
            case KeepLedger.Outcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
        };
    }

    private static String given(String pointer, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > 64) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                    .at(pointer, "required")
                    .exception();
        }
        return value;
    }

    private static ResponseEntity<LedgerEntryView> answer(LedgerEntry entry) {
        return ResponseEntity.ok()
                .eTag(ETags.strong(entry.version()))
                .cacheControl(LedgerController.privately())
                .body(LedgerEntryView.of(entry));
    }
}
