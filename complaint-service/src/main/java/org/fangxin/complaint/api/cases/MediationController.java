package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.fangxin.complaint.api.cases.MediationRequests.DelegationEndRequest;
import org.fangxin.complaint.api.cases.MediationRequests.DelegationRequest;
import org.fangxin.complaint.api.cases.MediationRequests.MediationConsentRequest;
import org.fangxin.complaint.api.cases.MediationRequests.MediationStartRequest;
import org.fangxin.complaint.api.cases.MediationRequests.ResumptionRequest;
import org.fangxin.complaint.api.cases.MediationRequests.SettlementRequest;
import org.fangxin.complaint.api.cases.MediationRequests.SuspensionRequest;
import org.fangxin.complaint.api.cases.MediationRequests.TestingRequest;
import org.fangxin.complaint.api.cases.MediationRequests.TestingResultRequest;
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
@Tag(name = "Mediation")
class MediationController {
    private final Cases cases;

    MediationController(Cases cases) {
        this.cases = cases;
    }

    @PostMapping("/mediation-consent")
    @AllowedTo({Role.CONSUMER, Role.MERCHANT})
    @Operation(summary = "Consent to mediation, or not")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> consent(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody MediationConsentRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.side(caller), request.step(), language);
    }

    @PostMapping("/mediation")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Begin to mediate",
            description = "Both sides must have consented. On site, both are told time and place beforehand.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "consents-missing")
    ResponseEntity<ComplaintResponse> mediate(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody MediationStartRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }

    @PostMapping("/testing")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "Have the goods tested", description = "The mediation limit rests from today.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> test(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody TestingRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }

    @PostMapping("/testing-result")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "Enter the result of a test", description = "The mediation limit runs again from today.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> testResult(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody TestingResultRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }

    @PostMapping("/suspension")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "Suspend mediation over a request to replace the mediator")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> suspend(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody SuspensionRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }

    @PostMapping("/resumption")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "Go on with mediation", description = "Who resumes it mediates.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> resume(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody ResumptionRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }

    @PostMapping("/delegation")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Let another body mediate for the bureau",
            description = "Both sides must have consented to it.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "delegation-consents-missing")
    ResponseEntity<ComplaintResponse> delegate(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody DelegationRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }

    @PostMapping("/delegation-end")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "Take a delegated case back")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> endDelegation(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody DelegationEndRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }

    @PostMapping("/settlement")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "Record the agreement reached in mediation")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> settle(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody SettlementRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.officer(caller), request.step(), language);
    }
}
