package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.fangxin.complaint.application.related.StationOrigins;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The station at which a complaint began. */
@RestController
@Tag(name = "Complaints")
class StationOriginController {
    private final Complaints complaints;
    private final StationOrigins origins;

    StationOriginController(Complaints complaints, StationOrigins origins) {
        this.complaints = complaints;
        this.origins = origins;
    }

    @GetMapping("/api/v1/complaints/{id}/station-origin")
    @AllowedTo({Role.CONSUMER, Role.STATION, Role.OFFICER})
    @Operation(
            summary = "The line of a station's ledger that led to this complaint",
            description = "Known as soon as the station has noted the complaint in its ledger.")
    ResponseEntity<StationOrigin> origin(Caller caller, @PathVariable UUID id) {
        ComplaintId complaint = new ComplaintId(id.toString());
        boolean seen = complaints
                .find(complaint)
                .filter(held -> Capacities.following(caller).stream()
                        .anyMatch(actor -> held.complaint().partyOf(actor).isPresent()))
                .isPresent();
        if (!seen) {
            throw CaseProblems.notFound();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(new StationOrigin(
                        origins.of(complaint).map(StationOrigin.Line::of).orElse(null)));
    }

    /** @param origin null when the complaint comes from no station */
    @Schema(name = "StationOrigin")
    record StationOrigin(@Nullable Line origin) {
        @Schema(name = "StationOriginLine")
        record Line(String stationId, String ledgerEntryId, LocalDate loggedOn) {
            static Line of(StationOrigins.Origin origin) {
                return new Line(origin.stationId(), origin.ledgerEntryId(), origin.loggedOn());
            }
        }
    }
}
