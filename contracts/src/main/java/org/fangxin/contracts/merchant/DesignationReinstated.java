package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A designation is in good standing again, after a rectification or a suspension.
 *
 * @param designationId the designation's id
 * @param kind its kind (code list {@code designation-kinds})
 * @param effectiveOn day of the change (Asia/Shanghai)
 */
public record DesignationReinstated(MerchantSummary merchant, String designationId, String kind, LocalDate effectiveOn)
        implements MerchantEvent {
    public static final String TYPE = "merchant.designation-reinstated.v1";

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
