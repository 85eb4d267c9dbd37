package org.fangxin.complaint.api.report;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import java.util.UUID;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.application.report.MergeReports;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.complaint.domain.report.ReportState.Collectively;
import org.fangxin.complaint.domain.report.ReportState.NonFilingGround;
import org.fangxin.complaint.domain.report.ReportStep;
import org.fangxin.complaint.domain.report.RewardLevel;
import org.jspecify.annotations.Nullable;

/** Bodies of the steps of a report. */
final class ReportRequests {
    private ReportRequests() {}

    @Schema(name = "ReportExtension")
    record ExtensionRequest(
            @Schema(description = "Who approved it.", maxLength = 50, requiredMode = RequiredMode.REQUIRED) @Nullable
            String approvedBy,

            @Schema(description = "Why more time is needed.", maxLength = 500, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String reason) {
        ReportStep step() {
            Form form = new Form();
            form.text("/approvedBy", approvedBy, TextRule.PERSON);
            form.text("/reason", reason, TextRule.REMARK);
            form.close();
            return new ReportStep.Extension(Objects.requireNonNull(approvedBy), Objects.requireNonNull(reason));
        }
    }

    @Schema(name = "ReportFurtherExtension")
    record FurtherExtensionRequest(
            @Schema(
                    description = "Calendar days added, as was decided.",
                    minimum = "1",
                    maximum = "365",
                    example = "60",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            Integer days,

            @Schema(
                    description = "Number of the record of the collective discussion.",
                    example = "西市监集体讨论〔2026〕12号",
                    maxLength = 50,
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String record,

            @Schema(description = "Why more time is needed.", maxLength = 500, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String reason) {
        ReportStep step() {
            Form form = new Form();
            if (form.given("/days", days) && days != null && (days < 1 || days > Collectively.MOST)) {
                form.malformed("/days", "size", "1.." + Collectively.MOST);
            }
            form.text("/record", record, TextRule.PERSON);
            form.text("/reason", reason, TextRule.REMARK);
            form.close();
            return new ReportStep.FurtherExtension(
                    new Collectively(Objects.requireNonNull(days), Objects.requireNonNull(record)),
                    Objects.requireNonNull(reason));
        }
    }

    @Schema(name = "ReportNonFiling")
    record NonFilingRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            NonFilingGround ground,

            @Schema(description = "Why the ground applies.", maxLength = 500, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String reason) {
        ReportStep step() {
            Form form = new Form();
            form.given("/ground", ground);
            form.text("/reason", reason, TextRule.REMARK);
            form.close();
            return new ReportStep.NonFiling(Objects.requireNonNull(ground), Objects.requireNonNull(reason));
        }
    }

    @Schema(name = "ReportRedirection")
    record RedirectionRequest(
            @Schema(description = "Which authority to go to.", maxLength = 500, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String whereTo) {
        ReportStep step() {
            Form form = new Form();
            form.text("/whereTo", whereTo, TextRule.REMARK);
            form.close();
            return new ReportStep.Redirection(Objects.requireNonNull(whereTo));
        }
    }

    @Schema(name = "ReportDecision")
    record DecisionRequest(
            @Schema(description = "What was decided.", maxLength = 2000, requiredMode = RequiredMode.REQUIRED) @Nullable
            String decision,

            @Schema(description = "Fine and confiscation.") @Nullable
            MoneyBody penalty) {
        ReportStep step() {
            Form form = new Form();
            form.text("/decision", decision, TextRule.MESSAGE);
            form.optionalMoney("/penalty", penalty);
            form.close();
            return new ReportStep.Decision(Objects.requireNonNull(decision), MoneyBody.read(penalty));
        }
    }

    @Schema(name = "ReportReward")
    record RewardRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            RewardLevel level) {
        ReportStep step() {
            Form form = new Form();
            form.given("/level", level);
            form.close();
            return new ReportStep.Reward(Objects.requireNonNull(level));
        }
    }

    @Schema(name = "ReportRepetition")
    record RepetitionRequest(
            @Schema(
                    description = "The earlier report of the same reporter.",
                    example = "019ab000-0000-7000-8000-000000000001",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            UUID earlier,

            @Schema(description = "What is the same, or new.", maxLength = 500, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String reason) {
        MergeReports.Command command(String later, @Nullable Long version, Actor.Officer officer) {
            Form form = new Form();
            form.given("/earlier", earlier);
            form.text("/reason", reason, TextRule.REMARK);
            form.close();
            return new MergeReports.Command(
                    later, version, String.valueOf(earlier), officer, Objects.requireNonNull(reason));
        }
    }

    @Schema(name = "ReporterUnmasking")
    record PurposeRequest(
            @Schema(description = "What you need the data for.", maxLength = 500, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String purpose) {
        String checked() {
            Form form = new Form();
            form.text("/purpose", purpose, TextRule.REMARK);
            form.close();
            return Objects.requireNonNull(purpose);
        }
    }

    @Schema(name = "ReporterInTheClear")
    record ReporterInTheClear(String name, String phone) {
        @Override
        public String toString() {
            return "ReporterInTheClear[hidden]";
        }
    }
}
