package org.fangxin.complaint.api.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.report.ReportRequests.RepetitionRequest;
import org.fangxin.complaint.application.report.MergeReports;
import org.fangxin.complaint.domain.report.Reports.Held;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the same reporter reports again. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
@Tag(name = "Reports")
class ReportRepetitionController {
    private final MergeReports repetitions;
    private final ReportView view;

    ReportRepetitionController(MergeReports repetitions, ReportView view) {
        this.repetitions = repetitions;
        this.view = view;
    }

    @PostMapping("/merge")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Let a report with new facts go on in an earlier one of the same reporter",
            description =
                    "Both are against the same business, with the same bureau, of the same named reporter, and nothing"
                            + " is decided on either. The limit of the earlier one starts anew with the receipt of this one (SAMR"
                            + " Order 121 article 35). The same again finishes what was interrupted.")
    @ApiProblem(status = 404, code = "not-found")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "same-case")
    @ApiProblem(status = 409, code = "not-same-business")
    @ApiProblem(status = 409, code = "not-same-bureau")
    @ApiProblem(status = 409, code = "not-same-person")
    ResponseEntity<ReportResponse> merge(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody RepetitionRequest request,
            Locale language) {
        return shown(
                repetitions.merge(request.command(id.toString(), expected.value(), Capacities.officer(caller))),
                language);
    }

    @PostMapping("/duplicate")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Do not handle anew what the same reporter reported before",
            description =
                    "The same facts about the same business, by the same named reporter (SAMR Order 121 article 35).")
    @ApiProblem(status = 404, code = "not-found")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "same-case")
    @ApiProblem(status = 409, code = "not-same-business")
    @ApiProblem(status = 409, code = "not-same-bureau")
    @ApiProblem(status = 409, code = "not-same-person")
    ResponseEntity<ReportResponse> repeat(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody RepetitionRequest request,
            Locale language) {
        return shown(
                repetitions.repeat(request.command(id.toString(), expected.value(), Capacities.officer(caller))),
                language);
    }

    private ResponseEntity<ReportResponse> shown(MergeReports.Outcome outcome, Locale language) {
        return switch (outcome) {
            case MergeReports.Outcome.Answered answered -> {
                Held held = ReportStepController.taken(answered.outcome());
                yield ResponseEntity.ok()
                        .eTag(ETags.strong(held.version()))
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .body(view.show(held, true, language));
            }
            case MergeReports.Outcome.Unfit unfit ->
                throw Problem.of(
                                HttpStatus.CONFLICT,
                                unfit.why().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .exception();
        };
    }
}
