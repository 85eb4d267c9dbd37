package org.fangxin.complaint.api.tracking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.CaseProblems;
import org.fangxin.complaint.api.cases.ComplaintView;
import org.fangxin.complaint.api.cases.TrackedComplaint;
import org.fangxin.complaint.application.tracking.TrackComplaint;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tracking")
class TrackingController {
    private final TrackComplaint tracking;
    private final ComplaintView view;

    TrackingController(TrackComplaint tracking, ComplaintView view) {
        this.tracking = tracking;
        this.view = view;
    }

    @PostMapping("/api/v1/complaints/{id}/tracking-codes")
    @AllowedTo({Role.CONSUMER, Role.STATION, Role.OFFICER})
    @Operation(
            summary = "Get a code with which somebody without an account can look once",
            description =
                    "Valid for 24 hours, or 30 days while the complainant has no account in the case and may claim it with"
                            + " the code; void after five wrong tries. A new one voids the one before. The station that took"
                            + " it down gets one until then.")
    @ApiResponse(responseCode = "201", description = "The code, shown this once")
    ResponseEntity<TrackingCodeResponse> issue(Caller caller, @PathVariable UUID id) {
        return tracking.issue(new ComplaintId(id.toString()), Capacities.following(caller))
                .map(TrackingController::shown)
                .orElseThrow(CaseProblems::notFound);
    }

    @PostMapping("/api/v1/complaints/{id}/co-complainants/{number}/tracking-codes")
    @AllowedTo({Role.CONSUMER, Role.STATION, Role.OFFICER})
    @Operation(
            summary = "Get a code with which a co-complainant takes the own place",
            description =
                    "For a representative or an officer to hand on, until the person has claimed the place. Valid for"
                            + " 30 days and void after five wrong tries; a new one voids the one before.")
    @ApiResponse(responseCode = "201", description = "The code, shown this once")
    ResponseEntity<TrackingCodeResponse> issueTo(
            Caller caller, @PathVariable UUID id, @Parameter(example = "1") @PathVariable int number) {
        return tracking.issue(new ComplaintId(id.toString()), number, Capacities.following(caller))
                .map(TrackingController::shown)
                .orElseThrow(CaseProblems::notFound);
    }

    @PostMapping("/api/v1/complaints/{id}/agent/tracking-codes")
    @AllowedTo({Role.CONSUMER, Role.OFFICER})
    @Operation(
            summary = "Get a code with which the agent takes the place",
            description =
                    "For the complainant or an officer to hand on, until the agent has claimed the place. Valid for 30 days"
                            + " and void after five wrong tries or when the mandate ends; a new one voids the one before.")
    @ApiResponse(responseCode = "201", description = "The code, shown this once")
    ResponseEntity<TrackingCodeResponse> issueToAgent(Caller caller, @PathVariable UUID id) {
        return tracking.issueToAgent(new ComplaintId(id.toString()), Capacities.of(caller))
                .map(TrackingController::shown)
                .orElseThrow(CaseProblems::notFound);
    }

    private static ResponseEntity<TrackingCodeResponse> shown(TrackComplaint.Issued issued) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(new TrackingCodeResponse(issued.number().toString(), issued.code(), issued.until()));
    }

    @GetMapping("/api/v1/trackings/{trackingNumber}")
    @PublicEndpoint
    @Operation(
            summary = "Follow a complaint without an account",
            description = "The code travels in a header, so that no log or history keeps it. It works once.")
    @ApiProblem(status = 404, code = "tracking-not-found")
    ResponseEntity<TrackedComplaint> track(
            @Parameter(example = "TS-2026-000001-7") @PathVariable String trackingNumber,
            @Parameter(description = "The code that belongs to the number.") @RequestHeader("Tracking-Code")
                    String code,
            Locale language) {
        return TrackingNumber.parse(trackingNumber)
                .flatMap(number -> tracking.track(number, code))
                .map(followed -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .body(view.tracked(followed, language)))
                .orElseThrow(() ->
                        Problem.of(HttpStatus.NOT_FOUND, "tracking-not-found").exception());
    }

    @Schema(name = "TrackingCode")
    record TrackingCodeResponse(String trackingNumber, String code, Instant validUntil) {
        @Override
        public String toString() {
            return "TrackingCodeResponse[" + trackingNumber + ", hidden]";
        }
    }
}
