package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * The term of a designation is over.
 *
 * @param designationId the designation's id
 * @param kind its kind (code list {@code designation-kinds})
 * @param effectiveOn day of the change (Asia/Shanghai)
 */
public record DesignationExpired(MerchantSummary merchant, String designationId, String kind, LocalDate effectiveOn)
        implements MerchantEvent {
    public static final String TYPE = "merchant.designation-expired.v1";

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
