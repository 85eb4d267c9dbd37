package org.fangxin.complaint.api.joint;

import io.swagger.v3.oas.annotations.Operation;
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
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplainantSide;
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
        return cases.take(id.toString(), expected, by(caller), request.step(), language);
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
        return cases.take(id.toString(), expected, by(caller), request.step(), language);
    }

    private static Actor by(Caller caller) {
        return caller.has(Role.CONSUMER) ? Capacities.consumer(caller) : Capacities.officer(caller);
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
}
