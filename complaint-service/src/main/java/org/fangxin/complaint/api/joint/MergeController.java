package org.fangxin.complaint.api.joint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.CaseProblems;
import org.fangxin.complaint.api.cases.Cases;
import org.fangxin.complaint.api.cases.ComplaintResponse;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.merge.MergeComplaints;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.deadline.MergeRule.Circumstance;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.complaint.domain.merge.Merger;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Several cases become one. */
@RestController
@Tag(name = "Related cases")
class MergeController {
    private static final int MOST = 50;

    private final MergeComplaints merging;
    private final Cases cases;

    MergeController(MergeComplaints merging, Cases cases) {
        this.merging = merging;
        this.cases = cases;
    }

    @PostMapping("/api/v1/complaints/{id}/merge")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Merge cases into this one",
            description =
                    "This case leads on; the others end as `MERGED` and point to it. All are against the same business,"
                            + " with the same bureau, and received, accepted or in mediation. A case with a test, a request to replace"
                            + " the mediator or another body's mediation under way leads, and goes on in no other; one that is"
                            + " between the sides does neither. `SAME_MATTER` and `NEW_FACTS` are"
                            + " of one person, by account or phone number; with `SEVERAL_COMPLAINANTS` all must agree, and those of"
                            + " the other cases become co-complainants here. By `NEW_FACTS` the limit starts anew with the latest"
                            + " case; otherwise the earliest counts, so that no merger gives more time (SAMR Order 121 articles 35"
                            + " and 12). All is checked before anything changes; the same again finishes what was interrupted. A"
                            + " refusal names the case that stands in the way in `complaint`.")
    @ApiProblem(status = 404, code = "not-found")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "same-case")
    @ApiProblem(status = 409, code = "not-same-business")
    @ApiProblem(status = 409, code = "not-same-bureau")
    @ApiProblem(status = 409, code = "not-same-person")
    @ApiProblem(status = 409, code = "not-all-agree")
    @ApiProblem(status = 409, code = "too-many-complainants")
    @ApiProblem(status = 409, code = "lead-not-accepted")
    @ApiProblem(status = 409, code = "between-the-sides")
    @ApiProblem(status = 409, code = "let-it-lead")
    @ApiProblem(status = 409, code = "delegated-as-it-was")
    @ApiProblem(status = 409, code = "merged-already")
    ResponseEntity<ComplaintResponse> merge(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody MergeRequest request,
            Locale language) {
        MergeComplaints.Command command =
                request.command(new ComplaintId(id.toString()), expected.value(), Capacities.officer(caller));
        return switch (merging.merge(command)) {
            case MergeComplaints.Outcome.MergedInto merged ->
                cases.shown(HttpStatus.OK, merged.lead(), Party.OFFICER, language);
            case MergeComplaints.Outcome.NotMerged not ->
                throw CaseProblems.problem(not.why())
                        .with("complaint", not.id().value())
                        .exception();
        };
    }

    @Schema(name = "Merge")
    record MergeRequest(
            @Schema(
                    description = "The other cases, one to 50.",
                    example = "[\"019ab000-0000-7000-8000-000000000001\"]",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            List<@Nullable UUID> complaints,

            @Schema(example = "NEW_FACTS", requiredMode = RequiredMode.REQUIRED) @Nullable
            Circumstance circumstance,

            @Schema(
                    description = "Why they become one; the complainants read it.",
                    maxLength = 500,
                    example = "同一消费者就同一事项补充新的事实。",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String reason,

            @Schema(description = "With `SEVERAL_COMPLAINANTS`: all agree to complain jointly.") @Nullable
            Boolean allComplainantsAgree) {
        MergeComplaints.Command command(ComplaintId lead, @Nullable Long version, Actor.Officer officer) {
            Form form = new Form();
            form.given("/complaints", complaints);
            form.items("/complaints", complaints, 1, MOST, (id, at) -> {});
            form.given("/circumstance", circumstance);
            form.text("/reason", reason, TextRule.REMARK);
            form.close();
            List<ComplaintId> members = new LinkedHashSet<>(Objects.requireNonNull(complaints))
                    .stream().map(id -> new ComplaintId(String.valueOf(id))).toList();
            return new MergeComplaints.Command(
                    lead,
                    version,
                    members,
                    officer,
                    new Merger(Objects.requireNonNull(circumstance), Boolean.TRUE.equals(allComplainantsAgree)),
                    Objects.requireNonNull(reason));
        }
    }
}
