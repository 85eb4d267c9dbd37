package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.fangxin.complaint.api.cases.NegotiationRequests.MerchantReplyRequest;
import org.fangxin.complaint.api.cases.NegotiationRequests.OdrFailureRequest;
import org.fangxin.complaint.api.cases.NegotiationRequests.SettlementOfferRequest;
import org.fangxin.complaint.domain.negotiation.Escalation;
import org.fangxin.complaint.domain.negotiation.OfferAcceptance;
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
@Tag(name = "Negotiation")
class NegotiationController {
    private final Cases cases;

    NegotiationController(Cases cases) {
        this.cases = cases;
    }

    @PostMapping("/merchant-reply")
    @AllowedTo(Role.MERCHANT)
    @Operation(summary = "Answer a complaint, as the business")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> reply(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody MerchantReplyRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.business(caller), request.step(), language);
    }

    @PostMapping("/settlement-offers")
    @AllowedTo({Role.CONSUMER, Role.MERCHANT})
    @Operation(summary = "Offer to settle", description = "Takes the place of your earlier open offer.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> offer(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody SettlementOfferRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.side(caller), request.step(), language);
    }

    @PostMapping("/settlement-offers/{offer}/acceptance")
    @AllowedTo({Role.CONSUMER, Role.MERCHANT})
    @Operation(summary = "Accept the other side's offer", description = "The complaint is settled.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "offer-not-open")
    ResponseEntity<ComplaintResponse> acceptOffer(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable String offer,
            ExpectedVersion expected,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.side(caller), new OfferAcceptance(offer), language);
    }

    @PostMapping("/odr-failure")
    @AllowedTo({Role.CONSUMER, Role.MERCHANT})
    @Operation(
            summary = "Say that negotiation has failed",
            description = "The complainant then chooses between the bureau and taking the complaint back.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> fail(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable OdrFailureRequest request,
            Locale language) {
        OdrFailureRequest said = request == null ? new OdrFailureRequest(null) : request;
        return cases.take(id.toString(), expected, Capacities.side(caller), said.step(), language);
    }

    @PostMapping("/escalation")
    @AllowedTo(Role.CONSUMER)
    @Operation(
            summary = "Turn to the bureau after negotiation has failed",
            description = "The bureau decides within 7 working days from then.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ComplaintResponse> escalate(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, Locale language) {
        return cases.take(id.toString(), expected, Capacities.consumer(caller), new Escalation(), language);
    }
}
