package org.fangxin.complaint.api.imports;

import java.time.OffsetDateTime;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Checks of the parts that complaints and reports have in common. */
final class LineChecks {
    private static final TextRule NUMBER = new TextRule(Takeover.LONGEST_NUMBER, false);

    private LineChecks() {}

    static void head(
            Form form, @Nullable String externalNo, @Nullable OffsetDateTime receivedAt, @Nullable String channel) {
        form.text("/externalNo", externalNo, NUMBER);
        form.given("/receivedAt", receivedAt);
        form.code("/channel", channel, CodeLists.CHANNELS);
    }

    static void subject(Form form, @Nullable String category, @Nullable String problemType) {
        form.code("/category", category, CodeLists.CATEGORIES);
        if (category != null
                && CodeLists.CATEGORIES
                        .find(category)
                        .filter(code -> code.parent() == null)
                        .map(Code::code)
                        .isPresent()) {
            form.impossible("/category", "category-not-leaf");
        }
        form.code("/problemType", problemType, CodeLists.PROBLEM_TYPES);
    }
}
