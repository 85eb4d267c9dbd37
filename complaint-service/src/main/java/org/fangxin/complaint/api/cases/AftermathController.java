package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.fangxin.complaint.api.cases.AftermathRequests.ClosureRequest;
import org.fangxin.complaint.api.cases.AftermathRequests.FollowUpRequest;
import org.fangxin.complaint.api.cases.AftermathRequests.PublicityExclusionRequest;
import org.fangxin.complaint.api.cases.AftermathRequests.RatingRequest;
import org.fangxin.complaint.api.cases.AftermathRequests.ReopeningRequest;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/complaints/{id}")
@Tag(name = "After the end")
class AftermathController {
    private final Cases cases;

    AftermathController(Cases cases) {
        this.cases = cases;
    }

    @PostMapping("/closure")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "Close a case that has ended", description = "Both sides were told.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> close(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable ClosureRequest request,
            Locale language) {
        ClosureRequest said = request == null ? new ClosureRequest(null, null) : request;
        return cases.take(id.toString(), expected, Capacities.officer(caller), said.step(), language);
    }

    @PostMapping("/rating")
    @AllowedTo(Role.CONSUMER)
    @Operation(summary = "Rate how your complaint was handled", description = "Once, after it was closed.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "already-done")
    ResponseEntity<ComplaintResponse> rate(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody RatingRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.consumer(caller), request.step(), language);
    }

    @PostMapping("/follow-up")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "Enter a call-back", description = "Once, after it was closed.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "already-done")
    ResponseEntity<ComplaintResponse> followUp(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody FollowUpRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }

    @PostMapping("/reopening")
    @AllowedTo(Role.CONSUMER)
    @Operation(summary = "Open a closed complaint again", description = "Within 30 days of its closing.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "too-late")
    ResponseEntity<ComplaintResponse> reopen(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody ReopeningRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.consumer(caller), request.step(), language);
    }

    @PostMapping("/publicity-exclusion")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Keep a closed complaint from publication",
            description =
                    "Before its day, or afterwards to take it out again; for example for security or public morals.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "not-to-be-published")
    ResponseEntity<ComplaintResponse> exclude(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody PublicityExclusionRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }
}
