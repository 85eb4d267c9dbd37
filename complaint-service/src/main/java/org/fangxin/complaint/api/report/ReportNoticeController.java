package org.fangxin.complaint.api.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.CaseProblems;
import org.fangxin.complaint.api.notice.NoticeResponse;
import org.fangxin.complaint.api.notice.PdfAnswer;
import org.fangxin.complaint.application.notice.ComposedNotice;
import org.fangxin.complaint.application.report.ReadReportNotices;
import org.fangxin.complaint.application.report.ReadReports;
import org.fangxin.complaint.domain.report.Reports.Held;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reports/{id}/notices")
@Tag(name = "Reports")
class ReportNoticeController {
    private final ReadReports reports;
    private final ReadReportNotices notices;
    private final PdfAnswer pdf;

    ReportNoticeController(ReadReports reports, ReadReportNotices notices, PdfAnswer pdf) {
        this.reports = reports;
        this.notices = notices;
        this.pdf = pdf;
    }

    @GetMapping
    @AllowedTo({Role.OFFICER, Role.CONSUMER})
    @Operation(
            summary = "The result of a report as a document",
            description = "For who reported by name and the officers of the district; it names no reporter.")
    ResponseEntity<NoticeResponse.Notices> list(Caller caller, @PathVariable UUID id, Locale language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(new NoticeResponse.Notices(notices.of(find(caller, id), language).stream()
                        .map(NoticeResponse::of)
                        .toList()));
    }

    @GetMapping(path = "/{noticeId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedTo({Role.OFFICER, Role.CONSUMER})
    @Operation(summary = "One document of a report, in words or as PDF")
    ResponseEntity<NoticeResponse> read(
            Caller caller, @PathVariable UUID id, @PathVariable UUID noticeId, Locale language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(NoticeResponse.of(notice(find(caller, id), noticeId, language)));
    }

    @GetMapping(path = "/{noticeId}", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.OFFICER, Role.CONSUMER})
    @Operation(summary = "One document of a report, in words or as PDF")
    ResponseEntity<byte[]> paper(Caller caller, @PathVariable UUID id, @PathVariable UUID noticeId, Locale language) {
        Held held = find(caller, id);
        List<ComposedNotice> documents = new ArrayList<>();
        documents.add(notice(held, noticeId, Locale.SIMPLIFIED_CHINESE));
        if (!language.getLanguage().equals("zh")) {
            documents.add(notice(held, noticeId, language));
        }
        return pdf.of(documents);
    }

    private ComposedNotice notice(Held held, UUID noticeId, Locale language) {
        return notices.of(held, noticeId.toString(), language).orElseThrow(CaseProblems::notFound);
    }

    private Held find(Caller caller, UUID id) {
        return (caller.has(Role.OFFICER)
                        ? reports.forOfficer(id.toString(), Capacities.officer(caller))
                        : reports.forReporter(id.toString(), caller.id()))
                .orElseThrow(CaseProblems::notFound);
    }
}
