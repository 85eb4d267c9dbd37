package org.fangxin.merchant.domain.search;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;

/**
 * All merchants, so kept that they are found and counted without a look at each. Guesses are made when nobody at all is
 * called as it was typed, whatever else is wanted; a reader who got guesses gets them on all pages. Pages are stable: while
 * merchants change, those that stay put come exactly once. Safe for several threads.
 */
public interface MerchantIndex {
    /** Takes merchants in; one that is not later than what is known of it changes nothing. */
    void put(Collection<Findable> merchants);

    /** Whether a version of a merchant, or a later one, is taken in. */
    boolean knows(UnifiedSocialCreditCode uscc, long version);

    /**
     * Who is called as it is wanted, after a position: one kind of match after the other, by name within each. Everybody
     * comes only under the best match.
     *
     * @param now when those must be open who are wanted open
     */
    Slice<UnifiedSocialCreditCode> byRelevance(Wanted wanted, ZonedDateTime now, Optional<Position> after, int limit);

    /** Who is as wanted, after a position, in an order that neither the text nor the place gives. */
    Slice<UnifiedSocialCreditCode> sorted(
            Wanted wanted, ZonedDateTime now, MerchantOrder order, Optional<Position> after, int limit);

    /** Who is as wanted, after a position, nearest to the place first; the vicinity must be given. */
    Slice<UnifiedSocialCreditCode> nearest(Wanted wanted, ZonedDateTime now, Optional<Position> after, int limit);

    /**
     * How many are as wanted, and how many of each sort if that sort were not filtered by.
     *
     * @param most values to be named of each sort
     */
    FacetCounts count(Wanted wanted, ZonedDateTime now, Set<Trait.Kind> kinds, int most);
}
