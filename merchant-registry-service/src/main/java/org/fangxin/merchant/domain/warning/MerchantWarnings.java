package org.fangxin.merchant.domain.warning;

import java.time.Instant;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Warnings as the warning service last told them. */
public interface MerchantWarnings {
    /**
     * Keeps a warning's latest state; an older one than is known changes nothing.
     *
     * @param sequence the warning's version
     */
    void keep(MerchantWarning warning, long sequence);

    /** Ends a warning at a moment; an older state than is known changes nothing. */
    void end(String warningId, Instant at, long sequence);

    /** Warnings that name a merchant and have not run out by a moment, newest first; some may not have begun. */
    List<MerchantWarning> naming(UnifiedSocialCreditCode uscc, Instant moment);
}
