package org.fangxin.complaint.api.report;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.complaint.domain.report.Reporter;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** Who reports, as a client sends it. */
@Schema(name = "Reporter")
public record ReporterBody(
        @Schema(example = "李某", maxLength = 50, requiredMode = RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(example = "13900001111", requiredMode = RequiredMode.REQUIRED) @Nullable
        String phone) {
    /** Checks it field by field. */
    public void check(Form form) {
        form.text("/reporter/name", name, TextRule.PERSON);
        if (form.given("/reporter/phone", phone) && phone != null && !Complainant.isPhone(phone)) {
            form.malformed("/reporter/phone", "phone-format");
        }
    }

    /** Who reports; only after the check. */
    public Reporter read(@Nullable String owner) {
        return new Reporter(
                owner,
                PersonalText.name(Objects.requireNonNull(name)),
                PersonalText.phone(Objects.requireNonNull(phone)));
    }

    @Override
    public String toString() {
        return "ReporterBody[hidden]";
    }
}
