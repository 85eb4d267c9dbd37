package org.fangxin.merchant.domain.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** All drafts; a merchant has at most one for each kind. */
public interface Drafts {
    /** A merchant's draft by its id. */
    Optional<Held> find(UnifiedSocialCreditCode uscc, String id);

    /** A merchant's draft for a kind. */
    Optional<Held> of(UnifiedSocialCreditCode uscc, String kind);

    /** A merchant's drafts in the order of their kinds, of which there are few. */
    List<Held> all(UnifiedSocialCreditCode uscc);

    /** Adds a draft; false when the merchant has one for the kind. */
    boolean add(Draft draft, String requestKey);

    /** Replaces a draft; false when it was changed or removed before. */
    boolean replace(Held present, Draft next);

    /** Removes a draft as it was read; false when it was changed or removed before. */
    boolean remove(Held present);

    /** Removes a draft, however it was changed since. */
    void remove(String id);

    /** Removes drafts whose last day was before a day. */
    void dropOver(LocalDate today);

    /** A draft as it is kept, with its version, which rises with each change, and the request that started it. */
    record Held(Draft draft, long version, String requestKey) {}
}
