package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.domain.AdvancePayment;
import org.fangxin.complaint.domain.AdvancePayment.Payer;
import org.jspecify.annotations.Nullable;

/** Money that somebody else than the business paid at once, as clients send and read it. */
@Schema(name = "AdvancePayment", description = "Paid at once by somebody else than the business, and who bears it.")
record AdvanceBody(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        MoneyBody amount,

        @Schema(description = "Who paid.", example = "MARKET", requiredMode = RequiredMode.REQUIRED) @Nullable
        Payer paidBy,

        @Schema(
                description = "Who bears it in the end; BUSINESS when it pays it back.",
                example = "BUSINESS",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        Payer borneBy) {
    void check(Form form, String pointer) {
        form.given(pointer + "/amount", amount);
        form.optionalMoney(pointer + "/amount", amount);
        form.given(pointer + "/paidBy", paidBy);
        form.given(pointer + "/borneBy", borneBy);
        if (paidBy == Payer.BUSINESS) {
            form.impossible(pointer + "/paidBy", "advance-by-business");
        }
    }

    AdvancePayment read() {
        return new AdvancePayment(
                Objects.requireNonNull(MoneyBody.read(amount)),
                Objects.requireNonNull(paidBy),
                Objects.requireNonNull(borneBy));
    }

    static @Nullable AdvanceBody of(@Nullable AdvancePayment paid) {
        return paid == null ? null : new AdvanceBody(MoneyBody.of(paid.amount()), paid.paidBy(), paid.borneBy());
    }
}
