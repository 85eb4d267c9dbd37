package org.fangxin.merchant.application.search;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.search.Match;
import org.fangxin.merchant.domain.search.MerchantCatalogue;
import org.fangxin.merchant.domain.search.MerchantCatalogue.Entry;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/**
 * Lists merchants of any wish in an order that a text or a place does not give. When some part of the wish leads to few
 * candidates, all of them are read and sorted; else they are so frequent that a walk along the order meets them soon. Both
 * ways give the same order, so a reader may come from one to the other between two pages.
 */
public final class SortMerchants {
    private static final int BATCH = 200;

    /** A walk ends here, with a short page that has a next one, so that the reader does not wait longer. */
    private static final int MOST_LOOKED_AT = 2_000;

    private final MerchantCatalogue catalogue;
    private final SearchTokens tokens;
    private final CityTime time;

    public SortMerchants(MerchantCatalogue catalogue, SearchTokens tokens, CityTime time) {
        this.catalogue = catalogue;
        this.tokens = tokens;
        this.time = time;
    }

    /** The page after a position. Typing errors are forgiven when nothing is as it was typed. */
    public Slice<Merchant> page(Wanted wanted, MerchantOrder order, Optional<Position> after, int limit) {
        String from = after.map(position -> position.keys().getFirst()).orElse(null);
        boolean guessing = after.map(
                        position -> Boolean.parseBoolean(position.keys().get(1)))
                .orElse(false);
        Slice<Merchant> page = new Search(wanted, order, guessing, limit).after(from);
        boolean nothing = after.isEmpty() && page.items().isEmpty() && page.next() == null;
        return nothing && wanted.text() != null ? new Search(wanted, order, true, limit).after(null) : page;
    }

    /** Merchants along the order. */
    private interface Way {
        List<Entry> after(@Nullable String key, int most);
    }

    /** One page in the making. */
    private final class Search {
        private final Wanted wanted;
        private final MerchantOrder order;
        private final boolean guessing;
        private final int limit;
        private final ZonedDateTime now = time.here();

        private Search(Wanted wanted, MerchantOrder order, boolean guessing, int limit) {
            this.wanted = wanted;
            this.order = order;
            this.guessing = guessing;
            this.limit = limit;
        }

        private Slice<Merchant> after(@Nullable String from) {
            Narrowing narrowing = new Narrowing(catalogue, wanted, guessing);
            Optional<String> token = narrowing.onlyToken();
            if (order == MerchantOrder.NAME && token.isPresent()) {
                return walked(from, (after, most) -> catalogue.withToken(token.get(), after, most));
            }
            return narrowing.isFew()
                    ? sorted(narrowing.candidates(), from)
                    : walked(from, (after, most) -> catalogue.list(wanted.filter(), order, after, most));
        }

        private Slice<Merchant> sorted(List<Entry> candidates, @Nullable String from) {
            record Placed(String key, Merchant merchant) {}
            Comparator<Placed> comparator = Comparator.comparing(Placed::key, order.comparator());
            Set<UnifiedSocialCreditCode> seen = new HashSet<>();
            List<Placed> readOneMore = candidates.stream()
                    .filter(entry -> seen.add(entry.merchant().uscc()) && isWanted(entry))
                    .map(entry -> new Placed(order.key(entry.merchant(), tokens), entry.merchant()))
                    .filter(placed -> from == null || order.comparator().compare(placed.key(), from) > 0)
                    .sorted(comparator)
                    .limit(limit + 1L)
                    .toList();
            return Slice.of(readOneMore, limit, placed -> position(placed.key()))
                    .map(Placed::merchant);
        }

        private Slice<Merchant> walked(@Nullable String from, Way way) {
            List<Merchant> page = new ArrayList<>();
            String lastFound = from;
            String lastSeen = from;
            int lookedAt = 0;
            int asked = limit + 1;
            List<Entry> batch = way.after(from, asked);
            while (!batch.isEmpty()) {
                for (Entry entry : batch) {
                    lastSeen = entry.key();
                    if (!isWanted(entry)) {
                        continue;
                    }
                    if (page.size() == limit) {
                        return new Slice<>(page, position(lastFound));
                    }
                    page.add(entry.merchant());
                    lastFound = lastSeen;
                }
                lookedAt += batch.size();
                if (batch.size() < asked) {
                    return new Slice<>(page, null);
                }
                if (lookedAt >= MOST_LOOKED_AT) {
                    return new Slice<>(page, position(lastSeen));
                }
                asked = BATCH;
                batch = way.after(lastSeen, asked);
            }
            return new Slice<>(page, null);
        }

        private Position position(@Nullable String key) {
            return Position.of(key == null ? "" : key, Boolean.toString(guessing));
        }

        private boolean isWanted(Entry entry) {
            SearchText text = wanted.text();
            return entry.fits(wanted.filter())
                    && (text == null
                            || Match.best(text, entry.merchant().entry(), tokens)
                                    .filter(match -> match.isGuess() == guessing)
                                    .isPresent())
                    && wanted.accepts(entry.merchant(), now);
        }
    }
}
