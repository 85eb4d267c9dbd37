package org.fangxin.complaint.api.split;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.CaseProblems;
import org.fangxin.complaint.api.cases.ComplaintResponse;
import org.fangxin.complaint.api.cases.ComplaintView;
import org.fangxin.complaint.api.filing.FileComplaintRequest;
import org.fangxin.complaint.api.filing.FilingProblems;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.FileComplaint;
import org.fangxin.complaint.application.split.FileSubmission;
import org.fangxin.complaint.application.split.ReportBreachClue;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.report.Reporter;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What belongs to a report and not to a complaint. */
@RestController
@Tag(name = "Submissions")
class SplitController {
    private final FileSubmission submissions;
    private final ReportBreachClue clues;
    private final ComplaintView view;
    private final CityTime time;

    SplitController(FileSubmission submissions, ReportBreachClue clues, ComplaintView view, CityTime time) {
        this.submissions = submissions;
        this.clues = clues;
        this.view = view;
        this.time = time;
    }

    @PostMapping("/api/v1/submissions")
    @AllowedTo({Role.CONSUMER, Role.OFFICER})
    @Idempotent
    @Operation(
            summary = "File a complaint and a report in one submission",
            description = "Both concern the same business; each is handled by its own rules and in its own time (SAMR"
                    + " Order 121 article 9). The business learns of the complaint only. The same request again finishes"
                    + " what an interrupted one began.")
    @ApiResponse(responseCode = "201", description = "Split; `Location` is the complaint")
    @ApiProblem(status = 403, code = "outside-own-districts")
    @ApiProblem(status = 422, code = "impossible-request")
    @ApiProblem(status = 422, code = "merchant-unknown")
    @ApiProblem(status = 503, code = "merchant-registry-unavailable")
    ResponseEntity<SubmissionResponse> submit(
            Caller caller, RequestKey requestKey, @RequestBody SubmissionRequest request, Locale language) {
        Actor by = Capacities.complainantOrOfficer(caller);
        Form form = new Form();
        if (form.given("/complaint", request.complaint()) && form.given("/report", request.report())) {
            request.accusation().check(form, "/report");
        }
        form.close();
        request.filing().check(new Form(), by, time.today());
        FileComplaint.Command command = request.filing().command(by, time.today(), requestKey.value());
        FileSubmission.Outcome.Split split = split(submissions.file(command, accusation(request, command, by)));
        return ResponseEntity.created(URI.create(
                        "/api/v1/complaints/" + split.complaint().complaint().id()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(new SubmissionResponse(
                        view.full(split.complaint(), split.as(), language), ReportReference.of(split.report())));
    }

    @PostMapping("/api/v1/complaints/{id}/breach-clue")
    @AllowedTo(Role.OFFICER)
    @Idempotent
    @Operation(
            summary = "Make a report of a breach that came to light in a complaint",
            description = "Also when the business does not keep what was agreed. The report is verified by its own"
                    + " limits, counted from today (SAMR Order 121 article 27); the parties do not see it.")
    @ApiResponse(responseCode = "201", description = "Reported; `Location` is the report")
    @ApiProblem(status = 404, code = "not-found")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 422, code = "impossible-request")
    @ApiProblem(status = 503, code = "merchant-registry-unavailable")
    ResponseEntity<ReportReference> clue(
            Caller caller, RequestKey requestKey, @PathVariable UUID id, @RequestBody AccusationBody request) {
        Form form = new Form();
        request.check(form, "");
        form.close();
        ReportBreachClue.Clue clue =
                new ReportBreachClue.Clue(request.problem(), request.points(), request.rests(), requestKey.value());
        return switch (clues.report(new ComplaintId(id.toString()), Capacities.officer(caller), clue)) {
            case ReportBreachClue.Outcome.Reported reported -> {
                ReportReference reference = ReportReference.of(reported.report());
                yield ResponseEntity.created(URI.create("/api/v1/reports/" + reference.id()))
                        .body(reference);
            }
            case ReportBreachClue.Outcome.NotFound not -> throw CaseProblems.notFound();
            case ReportBreachClue.Outcome.NotNow not ->
                throw Problem.of(HttpStatus.CONFLICT, "step-not-allowed", not.action(), not.stage())
                        .with("stage", not.stage())
                        .with("allowed", not.allowed())
                        .exception();
            case ReportBreachClue.Outcome.Later later -> throw unavailable(later.retryAfter());
        };
    }

    private static FileSubmission.Accusation accusation(
            SubmissionRequest request, FileComplaint.Command command, Actor by) {
        AccusationBody body = request.accusation();
        String owner = by instanceof Actor.Consumer consumer ? consumer.userId() : null;
        Reporter reporter = body.named()
                ? new Reporter(
                        owner,
                        command.complainant().name(),
                        command.complainant().phone())
                : null;
        return new FileSubmission.Accusation(body.problem(), body.points(), body.rests(), reporter);
    }

    private static FileSubmission.Outcome.Split split(FileSubmission.Outcome outcome) {
        return switch (outcome) {
            case FileSubmission.Outcome.Split split -> split;
            case FileSubmission.Outcome.NotFiled not -> {
                FilingProblems.filed(not.why());
                throw new IllegalStateException("a complaint that was filed");
            }
            case FileSubmission.Outcome.Later later -> throw unavailable(later.retryAfter());
        };
    }

    private static RuntimeException unavailable(java.time.Duration retryAfter) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "merchant-registry-unavailable")
                .retryAfter(retryAfter)
                .exception();
    }

    @Schema(name = "Submission")
    record SubmissionRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            FileComplaintRequest complaint,

            @Schema(
                    description = "What is reported, about the same business and goods.",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            AccusationBody report) {
        FileComplaintRequest filing() {
            return Objects.requireNonNull(complaint);
        }

        AccusationBody accusation() {
            return Objects.requireNonNull(report);
        }
    }

    @Schema(name = "SplitSubmission", description = "Two cases with a common origin, each on its own way.")
    record SubmissionResponse(ComplaintResponse complaint, ReportReference report) {}

    @Schema(name = "ReportReference")
    record ReportReference(
            String id, @Schema(example = "JB-2026-000001-7") String number, String stage) {
        static ReportReference of(Reports.Held held) {
            return new ReportReference(
                    held.report().id(),
                    held.report().number().toString(),
                    held.report().state().code());
        }
    }
}
