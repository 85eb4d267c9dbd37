package org.fangxin.merchant.application.search;

import java.util.List;
import java.util.Optional;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.search.MerchantCatalogue;
import org.fangxin.merchant.domain.search.MerchantCatalogue.Entry;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;

/** Lists the merchants that fit a filter, in an order that does not depend on a search text. */
public final class ListMerchants {
    private final MerchantCatalogue catalogue;

    public ListMerchants(MerchantCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The page after a position. */
    public Slice<Merchant> page(MerchantFilter filter, MerchantOrder order, Optional<Position> after, int limit) {
        String from = after.map(position -> position.keys().getFirst()).orElse(null);
        List<Entry> entries = catalogue.list(filter, order, from, limit + 1);
        return Slice.of(entries, limit, entry -> Position.of(entry.key())).map(Entry::merchant);
    }
}
