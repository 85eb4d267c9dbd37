package org.fangxin.complaint.application.takeover;

import java.time.LocalDate;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.complaint.domain.report.ReportFiling;
import org.fangxin.complaint.domain.report.ReportState;
import org.fangxin.complaint.domain.report.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * A report as another system handled it, part by part; parts that did not happen are null.
 *
 * @param filing what was handed in, and when
 * @param reporter who reported; null for an anonymous report
 * @param officer account named by the officer's steps
 */
public record PastReport(
        ReportFiling filing,
        @Nullable Reporter reporter,
        String officer,
        @Nullable Verification verification,
        @Nullable Result result,
        @Nullable Decision decision) {
    /**
     * It was verified.
     *
     * @param extension who gave more time, when and why; null when nobody did
     */
    public record Verification(
            LocalDate startedOn, @Nullable Extension extension) {}

    /** More time to verify. */
    public record Extension(LocalDate on, String approvedBy, String reason) {}

    /** What the verification led to. */
    public sealed interface Result {
        /** Day of the result. */
        LocalDate on();

        /** A case was filed. */
        record CaseFiled(LocalDate on) implements Result {}

        /** None was. */
        record NotFiled(LocalDate on, ReportState.NonFilingGround ground, String reason) implements Result {}

        /** The bureau had no power. */
        record OutOfPower(LocalDate on, String whereTo) implements Result {}
    }

    /** The decision on the case. */
    public record Decision(
            LocalDate on, String decision, @Nullable Money penalty) {}
}
