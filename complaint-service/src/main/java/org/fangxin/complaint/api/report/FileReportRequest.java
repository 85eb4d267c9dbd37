package org.fangxin.complaint.api.report;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.fangxin.complaint.api.filing.RespondentBody;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.report.FileReport;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.contracts.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** A report as a client sends it. */
@Schema(name = "NewReport")
record FileReportRequest(
        @Schema(description = "The business that is suspected.", requiredMode = RequiredMode.REQUIRED) @Nullable
        RespondentBody respondent,

        @Schema(description = "Code list `categories`.", example = "GOODS_FOOD", requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String category,

        @Schema(
                description = "Code list `problem-types`.",
                example = "COUNTERFEIT",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String problemType,

        @Schema(description = "What points to a breach.", maxLength = 5000, requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String clue,

        @Schema(description = "On what facts that rests.", maxLength = 5000, requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String facts,

        @Schema(
                description =
                        "Your name and phone, if you want to report by name. Without it nothing about you is kept,"
                                + " signed in or not. Only the handling officer can see it.")
        @Nullable
        ReporterBody reporter) {
    void check() {
        Form form = new Form();
        form.part("/respondent", respondent, part -> part.check(form));
        form.code("/category", category, CodeLists.CATEGORIES);
        form.code("/problemType", problemType, CodeLists.PROBLEM_TYPES);
        form.text("/clue", clue, TextRule.NARRATIVE);
        form.text("/facts", facts, TextRule.NARRATIVE);
        if (reporter != null) {
            reporter.check(form);
        }
        form.close();
    }

    FileReport.Command command(@Nullable String owner, String requestKey) {
        return new FileReport.Command(
                "WEB",
                Objects.requireNonNull(respondent).read(),
                Objects.requireNonNull(category),
                Objects.requireNonNull(problemType),
                Objects.requireNonNull(clue),
                Objects.requireNonNull(facts),
                reporter == null ? null : reporter.read(owner),
                requestKey);
    }
}
