package org.fangxin.complaint.adapter.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.platform.personal.EncryptedText;
import org.jspecify.annotations.Nullable;

/** What lies in a case beside the form, within the complaint's document. */
record DossierDocument(
        List<AttachmentDocument> attachments,
        @Nullable List<NoticeDocument> notices,
        @Nullable AdvanceDocument advance) {

    record AdvanceDocument(String amount, String paidBy, String borneBy) {}

    record AttachmentDocument(
            String attachment,
            String by,
            String userId,
            Instant at,
            String stage,
            String purpose,
            EncryptedText fileName,
            EncryptedText description,
            String mediaType,
            long bytes,
            String sha256,
            String receivedSha256,
            String requestKey,
            String standing,
            @Nullable String metadata,
            @Nullable Integer proof) {}

    record NoticeDocument(
            String notice,
            String kind,
            String number,
            LocalDate on,
            String district,
            @Nullable String regulation,
            @Nullable String version,
            @Nullable String article,
            List<FactDocument> facts) {}

    record FactDocument(String name, String value) {}
}
