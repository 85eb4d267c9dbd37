package org.fangxin.complaint.api.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.CaseProblems;
import org.fangxin.complaint.application.report.FileReport;
import org.fangxin.complaint.application.report.FileReport.Outcome;
import org.fangxin.complaint.application.report.ReadReports;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.complaint.domain.report.Reports.Held;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "Reports")
class ReportController {
    private final FileReport filing;
    private final ReadReports read;
    private final Reports reports;
    private final ReportView view;
    private final Paging paging;

    ReportController(FileReport filing, ReadReports read, Reports reports, ReportView view, Paging paging) {
        this.filing = filing;
        this.read = read;
        this.reports = reports;
        this.view = view;
        this.paging = paging;
    }

    @PostMapping
    @PublicEndpoint
    @Idempotent
    @Operation(
            summary = "Report a suspected breach",
            description = "Anybody may, with or without a name. What you say is verified within 15 working days.")
    @ApiResponse(responseCode = "201", description = "Filed; keep the number")
    @ApiProblem(status = 422, code = "impossible-request")
    @ApiProblem(status = 422, code = "merchant-unknown")
    @ApiProblem(status = 503, code = "merchant-registry-unavailable")
    ResponseEntity<ReportResponse> file(
            @Nullable Caller caller, RequestKey requestKey, @RequestBody FileReportRequest request, Locale language) {
        request.check();
        String owner = caller != null && caller.has(Role.CONSUMER) ? caller.id() : null;
        Held held =
                filed(filing.file(request.command(owner, requestKey.value()))).held();
        return ResponseEntity.created(
                        URI.create("/api/v1/reports/" + held.report().id()))
                .eTag(ETags.strong(held.version()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(view.show(held, false, language));
    }

    @GetMapping
    @AllowedTo({Role.OFFICER, Role.CONSUMER})
    @Operation(
            summary = "List reports",
            description =
                    "Officers read those of their districts, the next due first; consumers those they filed by name.")
    ResponseEntity<PageOf<ReportResponse>> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Only those in this stage; for officers.")
                    @RequestParam(required = false)
                    @Nullable
                    ReportStage stage,
            Locale language) {
        if (!caller.has(Role.OFFICER)) {
            Slice<Held> own =
                    read.ownOf(caller.id(), paging.position(page, caller.id()).orElse(null), page.limit());
            return paging.page(own, caller.id(), held -> view.show(held, false, language));
        }
        String filter = caller.id() + "|" + stage;
        Slice<Held> queue = reports.queue(
                Set.copyOf(caller.districts()),
                stage == null ? null : stage.name(),
                paging.position(page, filter).orElse(null),
                page.limit());
        return paging.page(queue, filter, held -> view.show(held, true, language));
    }

    @GetMapping("/{id}")
    @AllowedTo({Role.OFFICER, Role.CONSUMER})
    @Operation(summary = "Read a report", description = "For officers of the district and who filed it by name.")
    ResponseEntity<ReportResponse> report(Caller caller, @PathVariable UUID id, Locale language) {
        boolean officer = caller.has(Role.OFFICER);
        Optional<Held> held = officer
                ? read.forOfficer(id.toString(), Capacities.officer(caller))
                : read.forReporter(id.toString(), caller.id());
        Held found = held.orElseThrow(CaseProblems::notFound);
        return ResponseEntity.ok()
                .eTag(ETags.strong(found.version()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(view.show(found, officer, language));
    }

    private static Outcome.Filed filed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Filed filed -> filed;
            case Outcome.MerchantUnknown unknown ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "merchant-unknown")
                        .at("/respondent/uscc", "merchant-unknown")
                        .exception();
            case Outcome.RegistryUnavailable unavailable ->
                throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "merchant-registry-unavailable")
                        .at("/respondent/uscc", "merchant-registry-unavailable")
                        .retryAfter(unavailable.retryAfter())
                        .exception();
        };
    }

    /** Stages of a report, for the filter. */
    enum ReportStage {
        RECEIVED,
        VERIFYING,
        CASE_FILED,
        NOT_FILED,
        OUT_OF_POWER,
        DECIDED
    }
}
