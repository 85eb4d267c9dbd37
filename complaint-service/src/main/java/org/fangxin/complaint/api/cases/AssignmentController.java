package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.assignment.AssignComplaints;
import org.fangxin.complaint.application.assignment.Workload;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who works on which case. */
@RestController
@Tag(name = "Assignment")
class AssignmentController {
    private static final int MOST_AT_ONCE = 200;

    private final AssignComplaints assigning;
    private final Workload workload;
    private final Cases cases;

    AssignmentController(AssignComplaints assigning, Workload workload, Cases cases) {
        this.assigning = assigning;
        this.workload = workload;
        this.cases = cases;
    }

    @PostMapping("/api/v1/complaints/{id}/assignment")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Put a case into an officer's hands",
            description =
                    "Into your own when `officer` is left out. Possible until the case is closed, refused or taken"
                            + " back; parties do not see it.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "already-so")
    ResponseEntity<ComplaintResponse> assign(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody AssignmentRequest request,
            Locale language) {
        String officer = request.officer(caller);
        Actor.Officer by = Capacities.officer(caller);
        return cases.shown(
                HttpStatus.OK,
                CaseProblems.advanced(assigning.assign(new ComplaintId(id.toString()), expected.value(), by, officer))
                        .held(),
                org.fangxin.complaint.domain.Party.OFFICER,
                language);
    }

    @DeleteMapping("/api/v1/complaints/{id}/assignment")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "Take a case out of an officer's hands")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "already-so")
    ResponseEntity<ComplaintResponse> release(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, Locale language) {
        return cases.shown(
                HttpStatus.OK,
                CaseProblems.advanced(assigning.assign(
                                new ComplaintId(id.toString()), expected.value(), Capacities.officer(caller), null))
                        .held(),
                org.fangxin.complaint.domain.Party.OFFICER,
                language);
    }

    @PostMapping("/api/v1/complaints/assignments")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Put many cases into an officer's hands",
            description = "At most 200. Each case has its own result; sending the same again changes nothing.")
    BulkAssignmentResponse assignMany(Caller caller, @RequestBody BulkAssignmentRequest request) {
        List<ComplaintId> ids = request.read();
        String officer = new AssignmentRequest(request.officer()).officer(caller);
        Actor.Officer by = Capacities.officer(caller);
        return new BulkAssignmentResponse(ids.stream()
                .map(id ->
                        new AssignmentResult(id.value(), AssignmentStatus.of(assigning.assign(id, null, by, officer))))
                .toList());
    }

    @GetMapping("/api/v1/officers/workload")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "How much each officer of your districts has in hand",
            description = "Open cases by officer, of those who were ever put in charge in your districts, at most 200;"
                    + " and those in nobody's hands.")
    WorkloadResponse workload(Caller caller) {
        return WorkloadResponse.of(workload.of(caller.districts()));
    }

    @Schema(name = "AssignmentRequest")
    record AssignmentRequest(
            @Schema(description = "The officer's account; yours when left out.", example = "officer-2") @Nullable
            String officer) {
        String officer(Caller caller) {
            Form form = new Form();
            if (officer != null && !OfficerId.isOne(officer)) {
                form.malformed("/officer", "officer-id");
            }
            form.close();
            return Optional.ofNullable(officer).orElse(caller.id());
        }
    }

    @Schema(name = "BulkAssignmentRequest")
    record BulkAssignmentRequest(
            @Schema(description = "One to 200.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            List<@Nullable UUID> ids,

            @Schema(description = "The officer's account; yours when left out.", example = "officer-2") @Nullable
            String officer) {
        List<ComplaintId> read() {
            Form form = new Form();
            form.given("/ids", ids);
            form.items("/ids", ids, 1, MOST_AT_ONCE, (id, at) -> {});
            form.close();
            return new LinkedHashSet<>(Objects.requireNonNull(ids))
                    .stream().map(id -> new ComplaintId(String.valueOf(id))).toList();
        }
    }

    @Schema(name = "BulkAssignmentResponse")
    record BulkAssignmentResponse(List<AssignmentResult> results) {}

    /**
     * What became of one case.
     *
     * @param id the case asked for
     */
    @Schema(name = "AssignmentResult")
    record AssignmentResult(String id, AssignmentStatus status) {}
}
