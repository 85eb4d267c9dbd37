package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A merchant was awarded a designation.
 *
 * @param designationId the designation's id
 * @param kind its kind (code list {@code designation-kinds})
 * @param effectiveOn first day (Asia/Shanghai)
 * @param until last day of the first term
 * @param plaqueNumber number on the plaque
 */
public record DesignationAwarded(
        MerchantSummary merchant,
        String designationId,
        String kind,
        LocalDate effectiveOn,
        LocalDate until,
        String plaqueNumber)
        implements MerchantEvent {
    public static final String TYPE = "merchant.designation-awarded.v1";

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
