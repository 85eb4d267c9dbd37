package org.fangxin.complaint.domain.merchant;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Looks many merchants up at once. */
@FunctionalInterface
public interface MerchantBatch {
    /** What the registry knows of these codes now. Never throws for an outage: that is an answer too. */
    Finding findAll(Collection<UnifiedSocialCreditCode> usccs);

    /** What the registry can say. */
    sealed interface Finding {
        /** Those that the registry has; it has no others of them. */
        record Known(Map<UnifiedSocialCreditCode, Merchant> merchants) implements Finding {
            public Known {
                merchants = Map.copyOf(merchants);
            }
        }

        /** Nobody could be asked; ask again after a while. */
        record Unavailable(Duration retryAfter) implements Finding {}
    }
}
