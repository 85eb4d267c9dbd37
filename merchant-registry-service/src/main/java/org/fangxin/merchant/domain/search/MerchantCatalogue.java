package org.fangxin.merchant.domain.search;

import java.util.List;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.place.Cell;
import org.jspecify.annotations.Nullable;

/** The registry as lists read it. Every read is a bounded stretch of one index. */
public interface MerchantCatalogue {
    /**
     * Merchants that fit a filter, in an order.
     *
     * @param after key of the last one seen; null to start
     */
    List<Entry> list(MerchantFilter filter, MerchantOrder order, @Nullable String after, int limit);

    /**
     * Merchants that carry a search token, by name. Candidates only: what the token stands for and the filter are the
     * caller's to check.
     */
    List<Entry> withToken(String token, @Nullable String after, int limit);

    /** Merchants with a store in any of some cells that fit a filter, in no particular order. */
    List<Entry> inCells(List<Cell> cells, MerchantFilter filter);

    /**
     * Merchants in the order of their codes.
     *
     * @param partner only those in this partner's roster; null for all
     * @param after code of the last one seen; empty to start
     */
    List<Merchant> scan(@Nullable String partner, String after, int limit);

    /** How many merchants carry a token, counted to the cap and no further. */
    int countWithToken(String token, int cap);

    /** How many merchants fit a filter, counted to the cap and no further. */
    int count(MerchantFilter filter, int cap);

    /**
     * One merchant of a list.
     *
     * @param key its unique place in the order of the list
     * @param facets every filter it fits
     */
    record Entry(Merchant merchant, String key, List<String> facets) {
        public Entry {
            facets = List.copyOf(facets);
        }

        /** Whether the merchant fits a filter. */
        public boolean fits(MerchantFilter filter) {
            return facets.contains(filter.facet());
        }
    }
}
