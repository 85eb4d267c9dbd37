package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.fangxin.complaint.api.cases.DecisionRequests.AcceptanceRequest;
import org.fangxin.complaint.api.cases.DecisionRequests.RefusalRequest;
import org.fangxin.complaint.api.cases.DecisionRequests.TerminationRequest;
import org.fangxin.complaint.api.cases.DecisionRequests.WithdrawalRequest;
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
@Tag(name = "Decisions")
class DecisionController {
    private final Cases cases;

    DecisionController(Cases cases) {
        this.cases = cases;
    }

    @PostMapping("/acceptance")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Accept a complaint",
            description = "Due within 7 working days of receipt; the mediation limit runs from now.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> accept(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable AcceptanceRequest request,
            Locale language) {
        AcceptanceRequest said = request == null ? new AcceptanceRequest(null) : request;
        return cases.take(id.toString(), expected, Capacities.officer(caller), said.step(), language);
    }

    @PostMapping("/refusal")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Refuse a complaint",
            description = "Due within 7 working days of receipt. States the ground, the reason and the other remedies.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 422, code = "impossible-request")
    ResponseEntity<ComplaintResponse> refuse(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody RefusalRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }

    @PostMapping("/termination")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Terminate mediation",
            description = "One of eight grounds; both sides are told within 7 working days.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> terminate(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody TerminationRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }

    @PostMapping("/withdrawal")
    @AllowedTo(Role.CONSUMER)
    @Operation(
            summary = "Take your complaint back",
            description = "Before acceptance it ends there; afterwards mediation is terminated on this ground.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> withdraw(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable WithdrawalRequest request,
            Locale language) {
        WithdrawalRequest said = request == null ? new WithdrawalRequest(null) : request;
        return cases.take(id.toString(), expected, Capacities.consumer(caller), said.step(), language);
    }
}
