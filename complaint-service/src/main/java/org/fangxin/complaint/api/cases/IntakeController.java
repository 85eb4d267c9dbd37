package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.fangxin.complaint.api.cases.IntakeRequests.ForwardingRequest;
import org.fangxin.complaint.api.cases.IntakeRequests.MaterialsDemandRequest;
import org.fangxin.complaint.api.cases.IntakeRequests.MaterialsSupplyRequest;
import org.fangxin.complaint.api.cases.IntakeRequests.ReturnToIntakeRequest;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/complaints/{id}")
@Tag(name = "Intake")
class IntakeController {
    private final Cases cases;

    IntakeController(Cases cases) {
        this.cases = cases;
    }

    @PostMapping("/materials-request")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Ask the complainant for materials or proof of identity",
            description = "The limit for the decision runs on meanwhile.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "day-passed")
    ResponseEntity<ComplaintResponse> requestMaterials(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody MaterialsDemandRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }

    @PostMapping("/materials")
    @AllowedTo(Role.CONSUMER)
    @Operation(summary = "Supply what was asked for")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> supplyMaterials(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody MaterialsSupplyRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.consumer(caller), request.step(), language);
    }

    @PostMapping("/forwarding")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Pass a complaint on to the competent bureau",
            description = "The bureau of the other district handles it from then on; it may only hand it back.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "already-there")
    @ApiProblem(status = 422, code = "impossible-request")
    ResponseEntity<ComplaintResponse> forward(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody ForwardingRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }

    @PostMapping("/return-to-intake")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Hand a complaint back to the intake",
            description = "A bureau without power never passes it on itself.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> returnToIntake(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody ReturnToIntakeRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }
}
