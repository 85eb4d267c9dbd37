package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.fangxin.complaint.application.ReadComplaints;
import org.fangxin.complaint.application.ReadComplaints.Seen;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/complaints/{id}")
@AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.STATION, Role.OFFICER})
@Tag(name = "Complaints")
class ComplaintController {
    private final ReadComplaints read;
    private final Cases cases;
    private final ComplaintView view;

    ComplaintController(ReadComplaints read, Cases cases, ComplaintView view) {
        this.read = read;
        this.cases = cases;
        this.view = view;
    }

    @GetMapping
    @AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.STATION, Role.OFFICER})
    @Operation(
            summary = "Read a complaint",
            description =
                    "For the complainant, the business concerned, the station that took it down and the officers of the"
                            + " district; for everybody else it does not exist.")
    ResponseEntity<ComplaintResponse> complaint(Caller caller, @PathVariable UUID id, Locale language) {
        Seen seen = seen(caller, id);
        return cases.shown(HttpStatus.OK, seen.held(), seen.as(), language);
    }

    @GetMapping("/timeline")
    @AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.STATION, Role.OFFICER})
    @Operation(summary = "Read what happened to a complaint: who, when, what, on which article")
    ResponseEntity<TimelineResponse> timeline(Caller caller, @PathVariable UUID id, Locale language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(view.timeline(seen(caller, id), language));
    }

    private Seen seen(Caller caller, UUID id) {
        return read.find(new ComplaintId(id.toString()), Capacities.following(caller))
                .orElseThrow(CaseProblems::notFound);
    }
}
