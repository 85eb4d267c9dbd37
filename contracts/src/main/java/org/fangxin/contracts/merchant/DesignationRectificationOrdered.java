package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A merchant was told to put something right by a day; it still holds the designation.
 *
 * @param designationId the designation's id
 * @param kind its kind (code list {@code designation-kinds})
 * @param effectiveOn day of the change (Asia/Shanghai)
 * @param dueOn last day for it
 */
public record DesignationRectificationOrdered(
        MerchantSummary merchant, String designationId, String kind, LocalDate effectiveOn, LocalDate dueOn)
        implements MerchantEvent {
    public static final String TYPE = "merchant.designation-rectification-ordered.v1";

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
