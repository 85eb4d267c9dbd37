package org.fangxin.complaint.api.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.fangxin.complaint.domain.Attachment;
import org.jspecify.annotations.Nullable;

/** What is known about a file of a case. */
@Schema(name = "Attachment", description = "A file that a party put into a case.")
record AttachmentResponse(
        @Schema(example = "019ab000-0000-7000-8000-0000000000a1")
        String id,

        @Schema(description = "Which party put it in: COMPLAINANT, RESPONDENT or OFFICER.", example = "COMPLAINANT")
        String by,

        @Schema(example = "2026-11-24T02:00:00Z") Instant at,

        @Schema(description = "Stage of the case at that moment.", example = "RECEIVED")
        String stage,

        @Schema(
                description = "EVIDENCE is read by both sides and the officer; IDENTITY and AUTHORITY only by the side"
                        + " that gave them and the officer.",
                example = "EVIDENCE")
        String purpose,

        @Schema(example = "霉斑.jpg") String fileName,

        @Schema(description = "What is to be seen or heard, for those who cannot.", example = "饼干上的霉斑特写")
        String description,

        @Schema(description = "As found by looking at the content.", example = "image/jpeg")
        String mediaType,

        @Schema(description = "Length as it is kept.", example = "48211")
        long bytes,

        @Schema(
                description = "Of the content as it is kept, hexadecimal; also its ETag.",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(
                description = "Of the content as it came, before whereabouts were taken out.",
                example = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
        String receivedSha256,

        @Schema(description = "QUARANTINED, NOT_SCANNED, CLEAN, REJECTED or WITHDRAWN", example = "NOT_SCANNED")
        String standing,

        @Schema(
                description =
                        "What became of place, time, author and device: REMOVED, or KEPT where taking them out would"
                                + " damage the file, as with a signed or locked document. Absent for older files.",
                example = "REMOVED")
        @Nullable
        String metadata,

        @Schema(description = "Number of the evidence named in the complaint that it is, from 1.", example = "1")
        @Nullable
        Integer evidence,

        @Schema(description = "Version of the case after the upload; only in the answer to it.", example = "2")
        @Nullable
        Long complaintVersion) {
    static AttachmentResponse of(Attachment attachment) {
        return of(attachment, null);
    }

    static AttachmentResponse of(Attachment attachment, @Nullable Long version) {
        return new AttachmentResponse(
                attachment.id(),
                attachment.by().name(),
                attachment.at(),
                attachment.stage(),
                attachment.purpose().name(),
                attachment.fileName().value(),
                attachment.description().value(),
                attachment.mediaType(),
                attachment.bytes(),
                attachment.sha256(),
                attachment.receivedSha256(),
                attachment.standing().name(),
                attachment.metadata() == null ? null : attachment.metadata().name(),
                attachment.proof(),
                version);
    }
}
