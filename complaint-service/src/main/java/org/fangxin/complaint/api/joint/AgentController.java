package org.fangxin.complaint.api.joint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.Cases;
import org.fangxin.complaint.api.cases.ComplaintResponse;
import org.fangxin.complaint.api.filing.AgentBody;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.complaint.domain.joint.Appointment;
import org.fangxin.complaint.domain.joint.MandateEnd;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agent of a case that is filed already. */
@RestController
@RequestMapping("/api/v1/complaints/{id}/agent")
@Tag(name = "Joint complaints")
class AgentController {
    private final Cases cases;
    private final CityTime time;

    AgentController(Cases cases, CityTime time) {
        this.cases = cases;
        this.time = time;
    }

    @PostMapping
    @AllowedTo({Role.CONSUMER, Role.OFFICER})
    @Operation(
            summary = "Name an agent in a case that is filed",
            description =
                    "By the complainant, or the officer to whom it was told. The signed power of attorney is put into the"
                            + " case first, as an attachment for `AUTHORITY` (SAMR Order 121 article 11). The agent takes the place"
                            + " with a code from `…/agent/tracking-codes`, acts within scope and term, and reads nothing after it;"
                            + " settling and withdrawing need `SETTLE` and `WITHDRAW`. One agent at a time, ten in all; a joint"
                            + " complaint has its representatives.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "agent-for-one")
    @ApiProblem(status = 409, code = "agent-named-already")
    @ApiProblem(status = 409, code = "power-of-attorney-missing")
    @ApiProblem(status = 409, code = "outside-mandate")
    @ApiProblem(status = 422, code = "impossible-request")
    ResponseEntity<ComplaintResponse> appoint(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody AppointmentRequest request,
            Locale language) {
        return cases.take(
                id.toString(), expected, Capacities.complainantOrOfficer(caller), request.step(time.today()), language);
    }

    @PostMapping("/end")
    @AllowedTo({Role.CONSUMER, Role.OFFICER})
    @Operation(
            summary = "End the mandate of the agent",
            description =
                    "By the complainant, by the agent, or by the officer to whom it was told; in every stage. The agent reads"
                            + " nothing from then on, and a code for the place is void.")
    @ApiProblem(status = 409, code = "no-agent")
    @ApiProblem(status = 409, code = "representatives-act")
    @ApiProblem(status = 409, code = "mandate-over")
    ResponseEntity<ComplaintResponse> end(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody MandateEndRequest request,
            Locale language) {
        return cases.take(id.toString(), expected, Capacities.complainantOrOfficer(caller), request.step(), language);
    }

    @Schema(name = "AgentAppointment")
    record AppointmentRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            AgentBody agent,

            @Schema(
                    description = "Attachment of this case, for `AUTHORITY`, with the signed power of attorney.",
                    example = "019ab000-0000-7000-8000-000000000007",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            UUID powerOfAttorney) {
        Appointment step(LocalDate today) {
            Form form = new Form();
            form.part("/agent", agent, body -> body.check(form, today));
            form.given("/powerOfAttorney", powerOfAttorney);
            form.close();
            return new Appointment(Objects.requireNonNull(agent)
                    .read(null, Objects.requireNonNull(powerOfAttorney).toString()));
        }
    }

    @Schema(name = "MandateEnd")
    record MandateEndRequest(
            @Schema(description = "For the parties to read.", maxLength = 500) @Nullable
            String reason) {
        MandateEnd step() {
            Form form = new Form();
            form.optionalText("/reason", reason, TextRule.REMARK);
            form.close();
            return new MandateEnd(reason);
        }
    }
}
