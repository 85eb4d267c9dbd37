package org.fangxin.complaint.api.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.filing.Proof;
import org.fangxin.complaint.domain.filing.TextRule;
import org.jspecify.annotations.Nullable;

/** Evidence of the consumption, as a client sends it. */
@Schema(name = "Evidence")
public record EvidenceBody(
        @Schema(requiredMode = RequiredMode.REQUIRED) Proof.@Nullable Kind kind,

        @Schema(example = "微信支付记录截图", maxLength = 500, requiredMode = RequiredMode.REQUIRED) @Nullable
        String description) {
    /** Checks it field by field. */
    public void check(Form form, String pointer) {
        form.given(pointer + "/kind", kind);
        form.text(pointer + "/description", description, TextRule.REMARK);
    }

    /** What was sent; only after the check. */
    public Proof read() {
        return new Proof(Objects.requireNonNull(kind), Objects.requireNonNull(description));
    }
}
