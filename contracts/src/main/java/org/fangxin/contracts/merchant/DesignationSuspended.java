package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A designation was suspended; the merchant does not hold it until it is reinstated.
 *
 * @param designationId the designation's id
 * @param kind its kind (code list {@code designation-kinds})
 * @param effectiveOn day of the change (Asia/Shanghai)
 */
public record DesignationSuspended(MerchantSummary merchant, String designationId, String kind, LocalDate effectiveOn)
        implements MerchantEvent {
    public static final String TYPE = "merchant.designation-suspended.v1";

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
