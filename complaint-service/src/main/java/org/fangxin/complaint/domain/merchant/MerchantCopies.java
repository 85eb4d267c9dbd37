package org.fangxin.complaint.domain.merchant;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Copies of the registry's public entries, so that filing does not need the registry. */
public interface MerchantCopies {
    /** The copy of a merchant's entry; empty when no event has told of it yet. */
    Optional<Merchant> find(UnifiedSocialCreditCode uscc);

    /** The copies of many merchants' entries; those of which no event has told yet are missing. */
    Map<UnifiedSocialCreditCode, Merchant> findAll(Collection<UnifiedSocialCreditCode> usccs);

    /**
     * Keeps a merchant's entry as an event told it, all but its part in online dispute resolution. An event that comes twice, or after a newer one, changes nothing.
     *
     * @param sequence the event's number per merchant
     */
    void update(Merchant merchant, long sequence);

    /**
     * Keeps that a merchant has joined or left online dispute resolution; the same rule for duplicates.
     *
     * @param sequence the event's number per merchant
     */
    void odr(UnifiedSocialCreditCode uscc, boolean takesPart, long sequence);
}
