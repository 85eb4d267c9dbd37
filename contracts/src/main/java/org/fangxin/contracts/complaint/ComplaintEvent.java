package org.fangxin.contracts.complaint;

/**
 * Something that happened to a complaint. The event's type string, id, time and per-complaint sequence travel in the
 * CloudEvents headers; the record is the data. None of them names the complainant.
 */
public sealed interface ComplaintEvent
        permits ComplaintFiled,
                ComplaintImported,
                ComplaintMaterialsRequested,
                ComplaintForwarded,
                ComplaintAccepted,
                ComplaintRefused,
                ComplaintWithdrawn,
                ComplaintMerged,
                ComplaintOdrStarted,
                ComplaintOdrSettled,
                ComplaintOdrFailed,
                ComplaintMediationStarted,
                ComplaintSettled,
                ComplaintTerminated,
                ComplaintClosed,
                ComplaintRated,
                ComplaintPublicised,
                ComplaintDeadlineApproaching,
                ComplaintDeadlineMissed,
                ComplaintAttachmentAdded,
                ComplaintProgressed {
    /** The complaint's id (UUIDv7), also the message key. */
    String complaintId();

    /** What the complaint is about and against whom, repeated in every event so that a consumer needs no look-up. */
    ComplaintSubject subject();
}
