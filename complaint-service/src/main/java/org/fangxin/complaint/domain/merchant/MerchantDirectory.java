package org.fangxin.complaint.domain.merchant;

import java.time.Duration;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Looks merchants up by their unified social credit code. */
@FunctionalInterface
public interface MerchantDirectory {
    /** What is known about this code now. Never throws for an outage: that is an answer too. */
    Answer find(UnifiedSocialCreditCode uscc);

    /** What the directory can say. */
    sealed interface Answer {
        /** The registry has this merchant. */
        record Found(Merchant merchant) implements Answer {}

        /** The registry answered that it has no such merchant. */
        record Unknown() implements Answer {}

        /** Nobody could be asked; ask again after a while. */
        record Unavailable(Duration retryAfter) implements Answer {}
    }
}
