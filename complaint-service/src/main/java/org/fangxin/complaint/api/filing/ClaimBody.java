package org.fangxin.complaint.api.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.domain.filing.Claim;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.contracts.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** What is asked for, as a client sends it. */
@Schema(name = "Claim")
public record ClaimBody(
        @Schema(description = "Code list `claim-types`.", example = "REFUND", requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String type,

        @Schema(description = "When the claim is about money.") @Nullable
        MoneyBody amount,

        @Schema(description = "Clause or article relied on.", maxLength = 500) @Nullable
        String basis) {
    /** Checks it field by field. */
    public void check(Form form, String pointer) {
        form.code(pointer + "/type", type, CodeLists.CLAIM_TYPES);
        form.optionalMoney(pointer + "/amount", amount);
        form.optionalText(pointer + "/basis", basis, TextRule.REMARK);
    }

    /** What was sent; only after the check. */
    public Claim read() {
        return new Claim(Objects.requireNonNull(type), MoneyBody.read(amount), basis);
    }
}
