package org.fangxin.complaint.api.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fangxin.complaint.application.notice.ComposedNotice;
import org.fangxin.complaint.application.notice.NoticePages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with documents as PDF, under their number as file name. */
public final class PdfAnswer {
    private final NoticePages pages;

    public PdfAnswer(NoticePages pages) {
        this.pages = pages;
    }

    /** The Chinese document, with the reading aid behind it when there is one. */
    public ResponseEntity<byte[]> of(List<ComposedNotice> documents) {
        ComposedNotice first = documents.getFirst();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(first.notice().number() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pages.pdf(documents));
    }
}
