package org.fangxin.contracts.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that another system had handled, or had begun to handle, was taken over with its whole past in one step: the
 * first event of such a report (sequence 1). All days are days of the past (Asia/Shanghai).
 *
 * @param district area code of the bureau that handles it
 * @param category code of the goods or service (code list {@code categories})
 * @param problemType code of the problem (code list {@code problem-types})
 * @param channel how it came in (code list {@code channels})
 * @param named whether the reporter gave a name
 * @param receivedOn day of receipt
 * @param stage where it stands: {@code RECEIVED, VERIFYING, CASE_FILED, NOT_FILED, OUT_OF_POWER, DECIDED}
 * @param verificationDueOn last day of the verification, with its extension
 * @param verifiedOn day on which it was filed as a case or not; null when neither
 * @param caseFiled whether it was filed as a case; null when that is open
 * @param decidedOn day of the decision on a case; null while there is none
 */
public record ReportImported(
        String reportId,
        String district,
        String category,
        String problemType,
        String channel,
        boolean named,
        LocalDate receivedOn,
        String stage,
        LocalDate verificationDueOn,
        @Nullable LocalDate verifiedOn,
        @Nullable Boolean caseFiled,
        @Nullable LocalDate decidedOn)
        implements ReportEvent {
    public static final String TYPE = "complaint.report-imported.v1";
}
