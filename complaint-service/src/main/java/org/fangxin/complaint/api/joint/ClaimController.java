package org.fangxin.complaint.api.joint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Objects;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.CaseProblems;
import org.fangxin.complaint.api.cases.Cases;
import org.fangxin.complaint.api.cases.ComplaintResponse;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.joint.ClaimComplaint;
import org.fangxin.complaint.domain.ComplainantSide;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Somebody takes the own place in a case that another filed. */
@RestController
@Tag(name = "Tracking")
class ClaimController {
    private final ClaimComplaint claims;
    private final Cases cases;

    ClaimController(ClaimComplaint claims, Cases cases) {
        this.claims = claims;
        this.cases = cases;
    }

    @PostMapping("/api/v1/complaints/claims")
    @AllowedTo(Role.CONSUMER)
    @Operation(
            summary = "Claim a complaint that somebody filed for you",
            description =
                    "An officer, a station, an agent or a co-complainant filed it; with its number and the code you"
                            + " were given it is among your own from now on. The code works once and is void after five wrong"
                            + " tries. An account has one place in a case.")
    @ApiProblem(status = 404, code = "tracking-not-found")
    @ApiProblem(status = 409, code = "place-taken")
    @ApiProblem(status = 409, code = "mandate-over")
    @ApiProblem(status = 422, code = "impossible-request")
    ResponseEntity<ComplaintResponse> claim(
            Caller caller,
            @RequestBody ClaimRequest request,
            @Parameter(description = "The code that belongs to the number.") @RequestHeader("Tracking-Code")
                    String code,
            Locale language) {
        AdvanceComplaint.Outcome outcome = request.number()
                .flatMap(number -> Boolean.TRUE.equals(request.agent())
                        ? claims.claimAsAgent(number, code, Capacities.consumer(caller))
                        : claims.claim(number, request.place(), code, Capacities.consumer(caller)))
                .orElseThrow(() ->
                        Problem.of(HttpStatus.NOT_FOUND, "tracking-not-found").exception());
        AdvanceComplaint.Outcome.Advanced claimed = CaseProblems.advanced(outcome);
        return cases.shown(HttpStatus.OK, claimed.held(), claimed.as(), language);
    }

    @Schema(name = "ComplaintClaiming")
    record ClaimRequest(
            @Schema(example = "TS-2026-000001-7", maxLength = 24, requiredMode = RequiredMode.REQUIRED) @Nullable
            String trackingNumber,

            @Schema(
                    description = "Your number among the co-complainants; left out by the complainant.",
                    minimum = "1",
                    maximum = "49")
            @Nullable
            Integer coComplainant,

            @Schema(description = "Whether you claim the agent's place; without `coComplainant`.") @Nullable
            Boolean agent) {
        java.util.Optional<TrackingNumber> number() {
            Form form = new Form();
            form.given("/trackingNumber", trackingNumber);
            if (coComplainant != null && (coComplainant < 1 || coComplainant > ComplainantSide.MOST_OTHERS)) {
                form.malformed("/coComplainant", "size", "1.." + ComplainantSide.MOST_OTHERS);
            }
            if (coComplainant != null && Boolean.TRUE.equals(agent)) {
                form.impossible("/agent", "agent-for-one");
            }
            form.close();
            return TrackingNumber.parse(Objects.requireNonNull(trackingNumber));
        }

        int place() {
            return coComplainant == null ? 0 : coComplainant;
        }
    }
}
