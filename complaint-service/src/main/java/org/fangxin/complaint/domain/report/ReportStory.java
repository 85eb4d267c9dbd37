package org.fangxin.complaint.domain.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a report that was taken over, in one piece; parts that did not happen are null.
 *
 * @param verificationDueOn last day of the verification, with its extension
 * @param verifiedOn day on which it was filed as a case or not
 * @param caseFiled whether it was filed as a case
 * @param decidedOn day of the decision on the case
 */
public record ReportStory(
        LocalDate verificationDueOn,
        @Nullable LocalDate verifiedOn,
        @Nullable Boolean caseFiled,
        @Nullable LocalDate decidedOn) {}
