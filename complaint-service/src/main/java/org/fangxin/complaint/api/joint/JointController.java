package org.fangxin.complaint.api.joint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.Cases;
import org.fangxin.complaint.api.cases.ComplaintResponse;
import org.fangxin.complaint.api.filing.CoComplainantBody;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.ComplainantSide;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.complaint.domain.joint.Departure;
import org.fangxin.complaint.domain.joint.Election;
import org.fangxin.complaint.domain.joint.Joining;
import org.fangxin.complaint.domain.joint.RepresentedConsent;
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

/** Complaints that several persons bring. */
@RestController
@RequestMapping("/api/v1/complaints/{id}")
@Tag(name = "Joint complaints")
class JointController {
    private final Cases cases;

    JointController(Cases cases) {
        this.cases = cases;
    }

    @PostMapping("/co-complainants")
    @AllowedTo({Role.CONSUMER, Role.OFFICER})
    @Operation(
            summary = "Let more persons complain jointly",
            description =
                    "Of the same matter, against the same business, before the bureau has decided; all must agree. At"
                            + " most 49 beside the first, and at most two persons, the first among them, represent all (SAMR"
                            + " Order 121 article 12). Each gets a place in the case, which its person takes with a code from"
                            + " `…/co-complainants/{number}/tracking-codes`.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "not-all-agree")
    @ApiProblem(status = 409, code = "too-many-complainants")
    @ApiProblem(status = 409, code = "representatives-act")
    ResponseEntity<ComplaintResponse> join(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody JoiningRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.complainantOrOfficer(caller), request.step(), language);
    }

    @PostMapping("/represented-consent")
    @AllowedTo({Role.CONSUMER, Role.OFFICER})
    @Operation(
            summary = "Say to what those who are represented have agreed in writing",
            description =
                    "Representatives settle a joint complaint or take it back only with the consent of those whom they"
                            + " represent (SAMR Order 121 article 12). It takes the place of what was said before and lapses when"
                            + " somebody joins.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "already-so")
    @ApiProblem(status = 409, code = "representatives-act")
    ResponseEntity<ComplaintResponse> consent(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody RepresentedConsentRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.complainantOrOfficer(caller), request.step(), language);
    }

    @PostMapping("/representatives")
    @AllowedTo({Role.CONSUMER, Role.OFFICER})
    @Operation(
            summary = "Let others represent those who complain jointly",
            description =
                    "One or two of them, the first complainant among them or not; all must have agreed in writing, those who"
                            + " take it on and those who are represented (SAMR Order 121 article 12). Done by a representative, or by"
                            + " the officer to whom the paper was given. From then on they act and the others read; to what was agreed"
                            + " before they must agree anew. The timeline names the numbers in its note.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "not-joint")
    @ApiProblem(status = 409, code = "no-such-place")
    @ApiProblem(status = 409, code = "represented-disagree")
    @ApiProblem(status = 409, code = "already-so")
    @ApiProblem(status = 409, code = "representatives-act")
    @ApiProblem(status = 409, code = "outside-mandate")
    ResponseEntity<ComplaintResponse> elect(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody ElectionRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.complainantOrOfficer(caller), request.step(), language);
    }

    @PostMapping("/co-complainants/{number}/departure")
    @AllowedTo({Role.CONSUMER, Role.OFFICER})
    @Operation(
            summary = "Leave a joint complaint",
            description =
                    "By the co-complainant with this number, or by the officer who was told. The case goes on for the others;"
                            + " whoever left has no access any more and may complain alone. The last representative names another"
                            + " first; the first complainant withdraws the case, or stays.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "no-such-place")
    @ApiProblem(status = 409, code = "last-representative")
    ResponseEntity<ComplaintResponse> leave(
            Caller caller,
            @PathVariable UUID id,
            @Parameter(description = "Number within the case.", example = "1") @PathVariable int number,
            ExpectedVersion expected,
            @RequestBody DepartureRequest request,
            Locale language) {
        return cases.take(
                id.toString(), expected, Capacities.complainantOrOfficer(caller), request.step(number), language);
    }

    @Schema(name = "Joining")
    record JoiningRequest(
            @Schema(description = "One to 49.", requiredMode = RequiredMode.REQUIRED) @Nullable
            List<@Nullable CoComplainantBody> coComplainants,

            @Schema(description = "Whether everybody agrees to complain jointly.", requiredMode = RequiredMode.REQUIRED)
            @Nullable
            Boolean allComplainantsAgree) {
        Joining step() {
            Form form = new Form();
            form.given("/allComplainantsAgree", allComplainantsAgree);
            form.items(
                    "/coComplainants",
                    coComplainants,
                    1,
                    ComplainantSide.MOST_OTHERS,
                    (other, at) -> other.check(form, at));
            form.close();
            return new Joining(
                    Objects.requireNonNull(coComplainants).stream()
                            .map(other -> Objects.requireNonNull(other).read())
                            .toList(),
                    Boolean.TRUE.equals(allComplainantsAgree));
        }
    }

    @Schema(name = "RepresentedConsent")
    record RepresentedConsentRequest(
            @Schema(
                    description = "All decisions to which they agree; none takes their consent back.",
                    example = "[\"SETTLEMENT\"]",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            List<ComplainantSide.@Nullable Matter> to) {
        RepresentedConsent step() {
            Form form = new Form();
            form.given("/to", to);
            form.items("/to", to, 0, ComplainantSide.Matter.values().length, (matter, at) -> {});
            form.close();
            return new RepresentedConsent(Objects.requireNonNull(to).stream()
                    .map(Objects::requireNonNull)
                    .collect(Collectors.toSet()));
        }
    }

    @Schema(name = "Election")
    record ElectionRequest(
            @Schema(
                    description = "Numbers of the one or two who represent all; 0 is the first complainant.",
                    example = "[0, 2]",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            List<@Nullable Integer> representatives,

            @Schema(
                    description = "Whether all agree in writing: who takes it on, and who is represented.",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            Boolean allComplainantsAgree) {
        Election step() {
            Form form = new Form();
            form.given("/allComplainantsAgree", allComplainantsAgree);
            form.items(
                    "/representatives", representatives, 1, ComplainantSide.MOST_REPRESENTATIVES, (number, at) -> {});
            form.close();
            return new Election(
                    Objects.requireNonNull(representatives).stream()
                            .map(Objects::requireNonNull)
                            .collect(Collectors.toSet()),
                    Boolean.TRUE.equals(allComplainantsAgree));
        }
    }

    @Schema(name = "Departure")
    record DepartureRequest(
            @Schema(description = "For the others to read.", maxLength = 500) @Nullable
            String reason) {
        Departure step(int number) {
            Form form = new Form();
            form.optionalText("/reason", reason, TextRule.REMARK);
            form.close();
            return new Departure(number, reason);
        }
    }
}
