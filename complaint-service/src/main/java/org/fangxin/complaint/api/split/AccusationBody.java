package org.fangxin.complaint.api.split;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.contracts.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** What points to a breach of the law, as a client sends it. */
@Schema(name = "Accusation")
record AccusationBody(
        @Schema(
                description = "Code list `problem-types`.",
                example = "FOOD_SAFETY",
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
                description = "In a submission: report by name, with the name and phone of the complaint. Only the"
                        + " handling officer can see it.")
        @Nullable
        Boolean byName) {
    void check(Form form, String pointer) {
        form.code(pointer + "/problemType", problemType, CodeLists.PROBLEM_TYPES);
        form.text(pointer + "/clue", clue, TextRule.NARRATIVE);
        form.text(pointer + "/facts", facts, TextRule.NARRATIVE);
    }

    String problem() {
        return Objects.requireNonNull(problemType);
    }

    String points() {
        return Objects.requireNonNull(clue);
    }

    String rests() {
        return Objects.requireNonNull(facts);
    }

    boolean named() {
        return Boolean.TRUE.equals(byName);
    }
}
