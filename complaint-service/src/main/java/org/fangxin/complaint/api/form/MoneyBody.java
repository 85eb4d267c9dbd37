package org.fangxin.complaint.api.form;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.fangxin.complaint.domain.filing.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money as the API writes it.
 *
 * @param amount yuan with at most two decimals, as text
 * @param currency always {@code CNY}
 */
@Schema(name = "Money")
public record MoneyBody(
        @Schema(example = "128.50", pattern = "^\\d{1,9}(\\.\\d{1,2})?$", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String amount,

        @Schema(example = "CNY", allowableValues = "CNY", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String currency) {
    /** Shows an amount. */
    public static @Nullable MoneyBody of(@Nullable Money money) {
        return money == null ? null : new MoneyBody(money.toString(), "CNY");
    }

    /** Reads an amount that a form has checked. */
    public static @Nullable Money read(@Nullable MoneyBody body) {
        return body == null ? null : Money.of(Objects.requireNonNull(body.amount()));
    }
}
