package org.fangxin.complaint.api.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.CaseProblems;
import org.fangxin.complaint.api.report.ReportRequests.DecisionRequest;
import org.fangxin.complaint.api.report.ReportRequests.ExtensionRequest;
import org.fangxin.complaint.api.report.ReportRequests.FurtherExtensionRequest;
import org.fangxin.complaint.api.report.ReportRequests.NonFilingRequest;
import org.fangxin.complaint.api.report.ReportRequests.PurposeRequest;
import org.fangxin.complaint.api.report.ReportRequests.RedirectionRequest;
import org.fangxin.complaint.api.report.ReportRequests.ReporterInTheClear;
import org.fangxin.complaint.api.report.ReportRequests.RewardRequest;
import org.fangxin.complaint.application.report.HandleReport;
import org.fangxin.complaint.application.report.HandleReport.Outcome;
import org.fangxin.complaint.application.report.ReadReports;
import org.fangxin.complaint.domain.report.ReportStep;
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

@RestController
@RequestMapping("/api/v1/reports/{id}")
@AllowedTo(Role.OFFICER)
@Tag(name = "Reports")
class ReportStepController {
    private final HandleReport handle;
    private final ReadReports read;
    private final ReportView view;

    ReportStepController(HandleReport handle, ReadReports read, ReportView view) {
        this.handle = handle;
        this.read = read;
        this.view = view;
    }

    @PostMapping("/verification")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "Take up the verification of a report", description = "Who does it is the handling officer.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ReportResponse> verify(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, Locale language) {
        return take(caller, id, expected, new ReportStep.Verification(), language);
    }

    @PostMapping("/extension")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Extend the verification by 15 working days, or the decision on a case by 30 days",
            description =
                    "The head of the bureau has approved it; once each. Still more time for the decision is a matter"
                            + " of `…/further-extension`.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ReportResponse> extend(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody ExtensionRequest request,
            Locale language) {
        return take(caller, id, expected, request.step(), language);
    }

    @PostMapping("/further-extension")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Take still more time for the decision on a case, as was decided collectively",
            description =
                    "For a case of particular complexity whose 120 days do not suffice: the heads of the bureau discussed"
                            + " it together, decided to extend once more, and named the period (SAMR Order 2 article 64). The days are"
                            + " added to the 120 that count from the filing of the case; once.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ReportResponse> extendFurther(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody FurtherExtensionRequest request,
            Locale language) {
        return take(caller, id, expected, request.step(), language);
    }

    @PostMapping("/case-filing")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "File a case", description = "Decided within 90 days from then.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ReportResponse> fileCase(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, Locale language) {
        return take(caller, id, expected, new ReportStep.CaseFiling(), language);
    }

    @PostMapping("/non-filing")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "Decide that no case is filed")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ReportResponse> doNotFile(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody NonFilingRequest request,
            Locale language) {
        return take(caller, id, expected, request.step(), language);
    }

    @PostMapping("/redirection")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "Tell the reporter that another authority is competent")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ReportResponse> redirect(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody RedirectionRequest request,
            Locale language) {
        return take(caller, id, expected, request.step(), language);
    }

    @PostMapping("/decision")
    @AllowedTo(Role.OFFICER)
    @Operation(summary = "Decide a filed case")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ReportResponse> decide(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody DecisionRequest request,
            Locale language) {
        return take(caller, id, expected, request.step(), language);
    }

    @PostMapping("/reward")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Reward a named reporter",
            description = "5, 3 or 1 % of the penalty, at least 5,000, 3,000 or 1,000 yuan, at most a million.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    ResponseEntity<ReportResponse> reward(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody RewardRequest request,
            Locale language) {
        return take(caller, id, expected, request.step(), language);
    }

    @PostMapping("/reporter-unmasking")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "See who reported, in the clear",
            description = "For the handling officer alone, with a purpose; each look is kept.")
    ResponseEntity<ReporterInTheClear> reporter(
            Caller caller, @PathVariable UUID id, @RequestBody PurposeRequest request) {
        return read.reporterFor(id.toString(), Capacities.officer(caller), request.checked())
                .map(reporter -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .body(new ReporterInTheClear(
                                reporter.name().value(), reporter.phone().value())))
                .orElseThrow(CaseProblems::notFound);
    }

    private ResponseEntity<ReportResponse> take(
            Caller caller, UUID id, ExpectedVersion expected, ReportStep step, Locale language) {
        Held held = taken(handle.take(id.toString(), expected.value(), Capacities.officer(caller), step));
        return ResponseEntity.ok()
                .eTag(ETags.strong(held.version()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(view.show(held, true, language));
    }

    static Held taken(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken taken -> taken.held();
            case Outcome.NotFound not -> throw CaseProblems.notFound();
            case Outcome.Stale stale ->
                throw ExpectedVersion.stale(stale.currentVersion()).exception();
            case Outcome.NotNow not ->
                throw Problem.of(HttpStatus.CONFLICT, "step-not-allowed", not.action(), not.stage())
                        .with("stage", not.stage())
                        .with("allowed", not.allowed())
                        .exception();
        };
    }
}
