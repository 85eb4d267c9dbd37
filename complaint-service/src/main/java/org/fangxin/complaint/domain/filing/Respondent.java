package org.fangxin.complaint.domain.filing;

import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * Whom the complaint is against. The law asks for name and address, not for a registration.
 *
 * @param uscc unified social credit code, when known
 * @param district area code of the actual place of business: its bureau is competent (SAMR Order 121 article 13)
 * @param registered whether the registry knew the code when the complaint was filed
 * @param industry section of GB/T 4754, {@code A} to {@code T}, in which the registry had it then; null when it had none
 */
public record Respondent(
        @Nullable UnifiedSocialCreditCode uscc,
        String name,
        String address,
        String district,
        boolean registered,
        @Nullable String industry) {
    public Respondent {
        TextRule.NAME.checked(name);
        TextRule.ADDRESS.checked(address);
        if (CodeLists.DISTRICTS
                .find(district)
                .filter(code -> code.parent() != null)
                .isEmpty()) {
            throw new IllegalArgumentException("no district " + district);
        }
    }
}
