package org.fangxin.complaint.application;

import java.util.Optional;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.complaint.domain.merchant.MerchantDirectory;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Looks into the own copies first and asks the registry only for a merchant of which no event has told yet. */
public final class CopiesFirst implements MerchantDirectory {
    private final MerchantCopies copies;
    private final MerchantDirectory registry;

    public CopiesFirst(MerchantCopies copies, MerchantDirectory registry) {
        this.copies = copies;
        this.registry = registry;
    }

    @Override
    public Answer find(UnifiedSocialCreditCode uscc) {
        Optional<Merchant> copy = copies.find(uscc);
        return copy.<Answer>map(Answer.Found::new).orElseGet(() -> registry.find(uscc));
    }
}
