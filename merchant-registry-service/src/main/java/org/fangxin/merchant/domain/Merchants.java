package org.fangxin.merchant.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** The registry itself. Each change is one guarded write that carries its event. */
public interface Merchants {
    /** The merchant as it is now; empty when nobody registered it. */
    Optional<Merchant> find(UnifiedSocialCreditCode uscc);

    /** Those of the given merchants that are registered, in one read. */
    Map<UnifiedSocialCreditCode, Merchant> findAll(Collection<UnifiedSocialCreditCode> usccs);

    /**
     * Merchants in the order of their codes.
     *
     * @param partner only those in this partner's roster; null for all
     * @param after code of the last one seen; empty to start
     */
    List<Merchant> scan(@Nullable String partner, String after, int limit);

    /** In whose rosters the given merchants stand, if in any; those that are not registered are missing. */
    default Map<UnifiedSocialCreditCode, List<String>> partnersOf(Collection<UnifiedSocialCreditCode> usccs) {
        return findAll(usccs).values().stream()
                .collect(Collectors.toMap(
                        Merchant::uscc,
                        merchant -> merchant.rosters().stream()
                                .map(RosterEntry::partner)
                                .toList()));
    }

    /** The merchant as it was at a moment; empty when it was not registered then. */
    Optional<Merchant> asOf(UnifiedSocialCreditCode uscc, Instant moment);

    /**
     * A merchant's revisions, newest first, the present one included.
     *
     * @param before number of the last one seen; {@code Long.MAX_VALUE} to start
     */
    List<Merchant> revisions(UnifiedSocialCreditCode uscc, long before, int limit);

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

    /**
     * Makes many changes, each of another merchant and each as if alone, in as few round trips as the store allows.
     *
     * @return merchants whose change was made; of the others it was not, or that cannot be told any more
     */
    default Set<UnifiedSocialCreditCode> makeAll(List<MerchantChange> changes) {
        return changes.stream().filter(this::make).map(MerchantChange::uscc).collect(Collectors.toSet());
    }

    /** Makes one change; false when another one came first. */
    default boolean make(MerchantChange change) {
        Merchant present = change.present();
        if (present != null) {
            return replace(present, change.event());
        }
        return change.event() instanceof MerchantEvent.MerchantRegistered registered && add(registered);
    }

    /** Number of the revision that a line of an import caused; empty when that line changed nothing (yet). */
    Optional<Long> revisionOf(UnifiedSocialCreditCode uscc, String importId, int line);

    /** Merchants whose designations the calendar changed on or before a day and that have not been turned yet. */
    List<Merchant> dueToTurn(LocalDate today, int limit);
}
