package org.fangxin.complaint.api.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.domain.filing.Purchase;
import org.fangxin.complaint.domain.filing.TextRule;
import org.jspecify.annotations.Nullable;

/** What was bought, as a client sends it. */
@Schema(name = "Purchase")
public record PurchaseBody(
        @Schema(example = "桃酥饼干 500g", maxLength = 100, requiredMode = RequiredMode.REQUIRED) @Nullable
        String product,

        @Schema(description = "What was paid.") @Nullable MoneyBody amount,

        @Schema(
                description = "Day of the purchase, not in the future.",
                example = "2026-11-20",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        LocalDate boughtOn) {
    /** Checks it field by field. */
    public void check(Form form, LocalDate today) {
        form.text("/purchase/product", product, TextRule.NAME);
        form.optionalMoney("/purchase/amount", amount);
        if (form.given("/purchase/boughtOn", boughtOn) && boughtOn != null && boughtOn.isAfter(today)) {
            form.impossible("/purchase/boughtOn", "date-in-future", today);
        }
    }

    /** What was sent; only after the check. */
    public Purchase read() {
        return new Purchase(Objects.requireNonNull(product), MoneyBody.read(amount), Objects.requireNonNull(boughtOn));
    }
}
