package org.fangxin.contracts.merchant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A designation passed its yearly evaluation.
 *
 * @param designationId the designation's id
 * @param kind its kind (code list {@code designation-kinds})
 * @param effectiveOn day of the change (Asia/Shanghai)
 * @param until last day of the new term; null when it has no end
 */
public record DesignationEvaluated(
        MerchantSummary merchant,
        String designationId,
        String kind,
        LocalDate effectiveOn,
        @Nullable LocalDate until) implements MerchantEvent {
    public static final String TYPE = "merchant.designation-evaluated.v1";

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
