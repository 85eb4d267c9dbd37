package org.fangxin.complaint.domain.report;

import org.fangxin.complaint.domain.filing.Takeover;
import org.jspecify.annotations.Nullable;

/**
 * Whence a report came, when not from a reporter alone.
 *
 * @param takeover the other system that handled it; null when it was filed here
 * @param complaintId the complaint that came in the same submission, or in which the clue was found; null when none
 */
public record ReportOrigin(
        @Nullable Takeover takeover, @Nullable String complaintId) {
    /** A reporter alone. */
    public static final ReportOrigin NONE = new ReportOrigin(null, null);

    /** Taken over from another system. */
    public static ReportOrigin of(Takeover takeover) {
        return new ReportOrigin(takeover, null);
    }

    /** Beside a complaint, or out of it. */
    public static ReportOrigin beside(String complaintId) {
        return new ReportOrigin(null, complaintId);
    }
}
