package org.fangxin.complaint.domain.filing;

import org.fangxin.contracts.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Civil relief that the complainant asks for.
 *
 * @param type code list {@code claim-types}
 * @param amount money asked for; null when the claim is not about money
 * @param basis contract clause or article the complainant relies on
 */
public record Claim(
        String type, @Nullable Money amount, @Nullable String basis) {
    public Claim {
        if (!CodeLists.CLAIM_TYPES.contains(type)) {
            throw new IllegalArgumentException("claim type " + type);
        }
        if (basis != null) {
            TextRule.REMARK.checked(basis);
        }
    }
}
