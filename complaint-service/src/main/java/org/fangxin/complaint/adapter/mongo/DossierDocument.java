package org.fangxin.complaint.adapter.mongo;

import java.time.Instant;
import java.util.List;
import org.fangxin.platform.personal.EncryptedText;

/** What lies in a case beside the form, within the complaint's document. */
record DossierDocument(List<AttachmentDocument> attachments) {

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
            String standing) {}
}
