package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * A party put a file into the case. Neither its name nor its content nor who it was goes out.
 *
 * @param receivedOn day of receipt of the complaint (Asia/Shanghai)
 * @param addedOn day on which the file came (Asia/Shanghai)
 * @param attachmentId id of the attachment within the case
 * @param by {@code COMPLAINANT, RESPONDENT} or {@code OFFICER}
 * @param purpose {@code EVIDENCE, IDENTITY} or {@code AUTHORITY}; more may join
 * @param mediaType type of the content as found by looking at it
 * @param bytes its length
 */
public record ComplaintAttachmentAdded(
        String complaintId,
        ComplaintSubject subject,
        LocalDate receivedOn,
        LocalDate addedOn,
        String attachmentId,
        String by,
        String purpose,
        String mediaType,
        long bytes)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.attachment-added.v1";
}
