package org.fangxin.merchant.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** The registry itself. Each change is one guarded write that carries its event. */
public interface Merchants {
    /** The merchant as it is now; empty when nobody registered it. */
    Optional<Merchant> find(UnifiedSocialCreditCode uscc);

    /** Those of the given merchants that are registered, in one read. */
    Map<UnifiedSocialCreditCode, Merchant> findAll(Collection<UnifiedSocialCreditCode> usccs);

    /** The merchant as it was at a moment; empty when it was not registered then. */
    Optional<Merchant> asOf(UnifiedSocialCreditCode uscc, Instant moment);

    /** The merchant to which a designation was awarded; empty when there is no such designation. */
    Optional<Merchant> withDesignation(String designationId);

    /**
     * Adds a merchant with its event.
     *
     * @return false when it is registered already, also when somebody else did so at the same moment
     */
    boolean add(MerchantEvent.MerchantRegistered event);

    /**
     * Puts the next revision in place of the present one, which is kept for good.
     *
     * @return false when another change came first
     */
    boolean replace(Merchant present, MerchantEvent event);

    /** Number of the revision that a line of an import caused; empty when that line changed nothing (yet). */
    Optional<Long> revisionOf(UnifiedSocialCreditCode uscc, String importId, int line);

    /** Merchants whose designations the calendar changed on or before a day and that have not been turned yet. */
    List<Merchant> dueToTurn(LocalDate today, int limit);
}
