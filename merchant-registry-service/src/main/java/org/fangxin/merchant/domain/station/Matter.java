package org.fangxin.merchant.domain.station;

import java.math.BigDecimal;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is about.
 *
 * @param uscc whom; null when the business is not named by its code
 * @param business its name as told; null when not told
 * @param category code of the goods or service
 * @param problemType code of the problem
 * @param description what happened, in the consumer's words; may name persons
 * @param amount what it is about, in yuan; null when not about money
 */
public record Matter(
        @Nullable UnifiedSocialCreditCode uscc,
        @Nullable String business,
        String category,
        String problemType,
        PersonalText description,
        @Nullable BigDecimal amount) {}
