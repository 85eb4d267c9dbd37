package org.fangxin.merchant.application.search;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.search.Match;
import org.fangxin.merchant.domain.search.MerchantCatalogue;
import org.fangxin.merchant.domain.search.MerchantCatalogue.Entry;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/**
 * Search by relevance: one kind of {@link Match} after the other, by name within each. A merchant appears only under its
 * best match, so that pages neither repeat nor miss one, however far a reader goes.
 */
public final class SearchMerchants {
    private static final int BATCH = 200;

    /** Counting candidates stops here: it only has to tell which of two ways is shorter. */
    private static final int COUNTED = 1_000;

    private final MerchantCatalogue catalogue;
    private final SearchTokens tokens;
    private final CityTime time;

    public SearchMerchants(MerchantCatalogue catalogue, SearchTokens tokens, CityTime time) {
        this.catalogue = catalogue;
        this.tokens = tokens;
        this.time = time;
    }

    /** The page of merchants that match a text and fit a filter, after a position. */
    public Slice<Merchant> page(SearchText typed, MerchantFilter filter, Optional<Position> after, int limit) {
        return page(typed, Wanted.of(typed, filter), time.here(), after, limit);
    }

    /** The page of merchants that match a text and are as wanted, after a position. */
    public Slice<Merchant> page(SearchText typed, Wanted wanted, Optional<Position> after, int limit) {
        return page(typed, wanted, time.here(), after, limit);
    }

    private Slice<Merchant> page(
            SearchText typed, Wanted wanted, ZonedDateTime now, Optional<Position> after, int limit) {
        FoundPage.Place start = after.map(FoundPage.Place::read).orElse(FoundPage.Place.START);
        FoundPage page = new FoundPage(limit, start);
        for (Match match : Match.values()) {
            if (match.compareTo(start.match()) >= 0 && !page.isFull() && isAsked(match, after, page)) {
                collect(match, typed, wanted, now, match == start.match() ? start.key() : null, page);
            }
        }
        return page.slice();
    }

    /** Guesses are made on the first page, when nothing was found, and gone on with from there. */
    private static boolean isAsked(Match match, Optional<Position> after, FoundPage page) {
        if (!match.isGuess()) {
            return true;
        }
        return after.map(FoundPage.Place::read)
                .map(place -> place.match().isGuess())
                .orElseGet(page::hasOnlyGuesses);
    }

    private void collect(
            Match match, SearchText typed, Wanted wanted, ZonedDateTime now, @Nullable String from, FoundPage page) {
        Optional<Candidates> shortest = candidates(match, typed, wanted);
        if (shortest.isEmpty()) {
            return;
        }
        String after = from;
        boolean more = true;
        while (more && !page.isFull()) {
            List<Entry> batch = shortest.get().after(after, BATCH);
            for (Entry entry : batch) {
                if (!page.isFull()) {
                    after = entry.key();
                    page.look(
                            match, entry, isBest(match, typed, wanted, entry) && wanted.accepts(entry.merchant(), now));
                }
            }
            more = batch.size() == BATCH;
        }
    }

    private boolean isBest(Match match, SearchText typed, Wanted wanted, Entry entry) {
        return entry.fits(wanted.filter())
                && Match.best(typed, entry.merchant().entry(), tokens)
                        .filter(match::equals)
                        .isPresent();
    }

    private Optional<Candidates> candidates(Match match, SearchText typed, Wanted wanted) {
        MerchantFilter filter = wanted.filter();
        if (match.tokens(typed).isEmpty()) {
            return Optional.empty();
        }
        List<String> tokensOfMatch = Stream.concat(
                        match.tokens(typed).stream(), wanted.traits().stream().map(Trait::token))
                .toList();
        boolean anyMerchant = filter.equals(MerchantFilter.ANY);
        if (anyMerchant && tokensOfMatch.size() == 1) {
            return Optional.of(byToken(tokensOfMatch.getFirst()));
        }
        record Counted(String token, int count) {}
        Counted rarest = tokensOfMatch.stream()
                .map(token -> new Counted(token, catalogue.countWithToken(token, COUNTED)))
                .min(Comparator.comparingInt(Counted::count))
                .orElseThrow();
        return Optional.of(
                !anyMerchant && catalogue.count(filter, COUNTED) < rarest.count()
                        ? (after, limit) -> catalogue.list(filter, MerchantOrder.NAME, after, limit)
                        : byToken(rarest.token()));
    }

    private Candidates byToken(String token) {
        return (after, limit) -> catalogue.withToken(token, after, limit);
    }

    /** Merchants that may match, by name. */
    private interface Candidates {
        List<Entry> after(@Nullable String key, int limit);
    }
}
