package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * A suspected breach was reported.
 *
 * @param district area code of the bureau that handles it
 * @param category code of the goods or service (code list {@code categories})
 * @param problemType code of the problem (code list {@code problem-types})
 * @param channel how it came in (code list {@code channels})
 * @param named whether the reporter gave a name
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param verificationDueOn last day of the verification
 */
public record ReportFiled(
        String reportId,
        String district,
        String category,
        String problemType,
        String channel,
        boolean named,
        LocalDate receivedOn,
        LocalDate verificationDueOn)
        implements ReportEvent {
    public static final String TYPE = "complaint.report-filed.v1";
}
