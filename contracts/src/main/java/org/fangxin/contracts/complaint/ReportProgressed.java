package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * A report went a step further.
 *
 * @param district area code of the bureau that handles it
 * @param category code of the goods or service (code list {@code categories})
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param progressedOn day of the step (Asia/Shanghai)
 * @param step {@code VERIFICATION_STARTED, VERIFICATION_EXTENDED, CASE_FILED, CASE_NOT_FILED, REDIRECTED, DECIDED, REWARDED,
 *     DEADLINE_APPROACHING, DEADLINE_MISSED}; more may join
 */
public record ReportProgressed(
        String reportId, String district, String category, LocalDate receivedOn, LocalDate progressedOn, String step)
        implements ReportEvent {
    public static final String TYPE = "complaint.report-progressed.v1";
}
