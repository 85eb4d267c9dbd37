package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A designation was taken away.
 *
 * @param designationId the designation's id
 * @param kind its kind (code list {@code designation-kinds})
 * @param effectiveOn day of the change (Asia/Shanghai)
 * @param ground SERIOUS_BREACH, PROMISE_NOT_KEPT, LICENCE_CLOSED, FALSE_MATERIAL, RECTIFICATION_REFUSED, REPEATED_COMPLAINTS
 *     or SAFETY_EVENT
 */
public record DesignationRevoked(
        MerchantSummary merchant, String designationId, String kind, LocalDate effectiveOn, String ground)
        implements MerchantEvent {
    public static final String TYPE = "merchant.designation-revoked.v1";

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
