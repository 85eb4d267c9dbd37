package org.fangxin.complaint.api.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.application.takeover.PastReport;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.complaint.domain.report.ReportState;
import org.jspecify.annotations.Nullable;

/** What happened to a report in another system, part by part. */
final class ReportPast {
    private ReportPast() {}

    @Schema(name = "PastVerification")
    record VerificationPart(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate startedOn,

            @Schema(description = "Left out when nobody gave more time.") @Nullable
            ExtensionPart extension) {
        void check(Form form) {
            form.given("/verification/startedOn", startedOn);
            if (extension != null) {
                extension.check(form);
            }
        }

        PastReport.Verification read() {
            return new PastReport.Verification(
                    Objects.requireNonNull(startedOn), extension == null ? null : extension.read());
        }
    }

    @Schema(name = "PastExtension", description = "The head of the bureau gave more time to verify.")
    record ExtensionPart(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate on,

            @Schema(maxLength = 50, requiredMode = RequiredMode.REQUIRED) @Nullable
            String approvedBy,

            @Schema(maxLength = 500, requiredMode = RequiredMode.REQUIRED) @Nullable
            String reason) {
        void check(Form form) {
            form.given("/verification/extension/on", on);
            form.text("/verification/extension/approvedBy", approvedBy, TextRule.PERSON);
            form.text("/verification/extension/reason", reason, TextRule.REMARK);
        }

        PastReport.Extension read() {
            return new PastReport.Extension(
                    Objects.requireNonNull(on), Objects.requireNonNull(approvedBy), Objects.requireNonNull(reason));
        }
    }

    @Schema(name = "PastResult", description = "What the verification led to.")
    record ResultPart(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Outcome outcome,

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate on,

            @Schema(description = "No case: why.") ReportState.@Nullable NonFilingGround ground,

            @Schema(description = "No case: in words.", maxLength = 500) @Nullable
            String reason,

            @Schema(description = "No power: where the reporter was told to go.", maxLength = 500) @Nullable
            String whereTo) {
        void check(Form form) {
            form.given("/result/on", on);
            if (!form.given("/result/outcome", outcome) || outcome == null) {
                return;
            }
            switch (outcome) {
                case CASE_FILED -> {}
                case NOT_FILED -> {
                    form.given("/result/ground", ground);
                    form.text("/result/reason", reason, TextRule.REMARK);
                }
                case OUT_OF_POWER -> form.text("/result/whereTo", whereTo, TextRule.REMARK);
            }
        }

        PastReport.Result read() {
            LocalDate day = Objects.requireNonNull(on);
            return switch (Objects.requireNonNull(outcome)) {
                case CASE_FILED -> new PastReport.Result.CaseFiled(day);
                case NOT_FILED ->
                    new PastReport.Result.NotFiled(day, Objects.requireNonNull(ground), Objects.requireNonNull(reason));
                case OUT_OF_POWER -> new PastReport.Result.OutOfPower(day, Objects.requireNonNull(whereTo));
            };
        }

        enum Outcome {
            CASE_FILED,
            NOT_FILED,
            OUT_OF_POWER
        }
    }

    @Schema(name = "PastCaseDecision", description = "The decision on the case.")
    record CaseDecisionPart(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate on,

            @Schema(maxLength = 2000, requiredMode = RequiredMode.REQUIRED) @Nullable
            String decision,

            @Schema(description = "Fine and confiscation.") @Nullable
            MoneyBody penalty) {
        void check(Form form) {
            form.given("/decision/on", on);
            form.text("/decision/decision", decision, TextRule.MESSAGE);
            form.optionalMoney("/decision/penalty", penalty);
        }

        PastReport.Decision read() {
            return new PastReport.Decision(
                    Objects.requireNonNull(on), Objects.requireNonNull(decision), MoneyBody.read(penalty));
        }
    }
}
