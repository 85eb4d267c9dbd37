package org.fangxin.complaint.api.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.CaseProblems;
import org.fangxin.complaint.application.notice.ComposedNotice;
import org.fangxin.complaint.application.notice.ReadNotices;
import org.fangxin.complaint.domain.ComplaintId;
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
@RequestMapping("/api/v1/complaints/{id}/notices")
@Tag(name = "Notices")
class NoticeController {
    private final ReadNotices notices;
    private final PdfAnswer pdf;

    NoticeController(ReadNotices notices, PdfAnswer pdf) {
        this.notices = notices;
        this.pdf = pdf;
    }

    @GetMapping
    @AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.OFFICER})
    @Operation(
            summary = "The documents that the bureau gave out in a case",
            description = "Each side sees those given to it, the officer all. The complainant's name is in full only"
                    + " for the complainant. English is a reading aid.")
    ResponseEntity<NoticeResponse.Notices> list(Caller caller, @PathVariable UUID id, Locale language) {
        return notices.list(new ComplaintId(id.toString()), Capacities.of(caller), language)
                .map(all -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .body(new NoticeResponse.Notices(
                                all.stream().map(NoticeResponse::of).toList())))
                .orElseThrow(CaseProblems::notFound);
    }

    @GetMapping(path = "/{noticeId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.OFFICER})
    @Operation(
            summary = "One document, in words or as PDF",
            description = "`Accept: application/pdf` gives the paper: Chinese, and English behind it when English is"
                    + " asked for.")
    ResponseEntity<NoticeResponse> read(
            Caller caller, @PathVariable UUID id, @PathVariable UUID noticeId, Locale language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(NoticeResponse.of(find(caller, id, noticeId, language)));
    }

    @GetMapping(path = "/{noticeId}", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.OFFICER})
    @Operation(
            summary = "One document, in words or as PDF",
            description = "`Accept: application/pdf` gives the paper: Chinese, and English behind it when English is"
                    + " asked for.")
    ResponseEntity<byte[]> paper(Caller caller, @PathVariable UUID id, @PathVariable UUID noticeId, Locale language) {
        List<ComposedNotice> documents = new ArrayList<>();
        documents.add(find(caller, id, noticeId, Locale.SIMPLIFIED_CHINESE));
        if (!language.getLanguage().equals("zh")) {
            documents.add(find(caller, id, noticeId, language));
        }
        return pdf.of(documents);
    }

    private ComposedNotice find(Caller caller, UUID id, UUID noticeId, Locale language) {
        return notices.find(new ComplaintId(id.toString()), Capacities.of(caller), noticeId.toString(), language)
                .orElseThrow(CaseProblems::notFound);
    }
}
