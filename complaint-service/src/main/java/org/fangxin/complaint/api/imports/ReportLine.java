package org.fangxin.complaint.api.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.fangxin.complaint.api.filing.RespondentBody;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.api.report.ReporterBody;
import org.fangxin.complaint.application.takeover.PastReport;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.complaint.domain.report.ReportFiling;
import org.fangxin.complaint.domain.report.ReportOrigin;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/**
 * A report as another system handled it, in one line. Parts that did not happen are left out.
 *
 * @param kind always {@code REPORT}
 */
@Schema(name = "ReportLine", description = "A report of another system with its whole past.")
record ReportLine(
        @Schema(allowableValues = "REPORT", requiredMode = RequiredMode.REQUIRED) @Nullable
        LineKind kind,

        @Schema(
                description = "Its number in the other system, up to 64 characters; taken over once.",
                example = "12315-2026-0000002",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String externalNo,

        @Schema(example = "2026-03-16T10:00:00+08:00", requiredMode = RequiredMode.REQUIRED) @Nullable
        OffsetDateTime receivedAt,

        @Schema(description = "Code list `channels`.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String channel,

        @Schema(description = "Left out for an anonymous report.") @Nullable
        ReporterBody reporter,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        RespondentBody respondent,

        @Schema(description = "Code list `categories`, not a root.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String category,

        @Schema(description = "Code list `problem-types`.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String problemType,

        @Schema(maxLength = 5000, requiredMode = RequiredMode.REQUIRED) @Nullable
        String clue,

        @Schema(maxLength = 5000, requiredMode = RequiredMode.REQUIRED) @Nullable
        String facts,

        ReportPast.@Nullable VerificationPart verification,
        ReportPast.@Nullable ResultPart result,
        ReportPast.@Nullable CaseDecisionPart decision) {
    void check(Form form) {
        LineChecks.head(form, externalNo, receivedAt, channel);
        if (reporter != null) {
            reporter.check(form);
        }
        form.part("/respondent", respondent, part -> part.check(form));
        LineChecks.subject(form, category, problemType);
        form.text("/clue", clue, TextRule.NARRATIVE);
        form.text("/facts", facts, TextRule.NARRATIVE);
        if (verification != null) {
            verification.check(form);
        }
        if (result != null) {
            result.check(form);
        }
        if (decision != null) {
            decision.check(form);
        }
    }

    PastReport past(Respondent suspect, Takeover takeover, String officer, CityTime time) {
        OffsetDateTime received = Objects.requireNonNull(receivedAt);
        ReportFiling filing = new ReportFiling(
                received.toInstant(),
                time.on(received.toInstant()),
                Objects.requireNonNull(channel),
                suspect,
                Objects.requireNonNull(category),
                Objects.requireNonNull(problemType),
                Objects.requireNonNull(clue),
                Objects.requireNonNull(facts),
                reporter != null,
                takeover.requestKey(),
                ReportOrigin.of(takeover));
        return new PastReport(
                filing,
                reporter == null ? null : reporter.read(null),
                officer,
                verification == null ? null : verification.read(),
                result == null ? null : result.read(),
                decision == null ? null : decision.read());
    }

    @Override
    public String toString() {
        return "ReportLine[" + externalNo + "]";
    }
}
