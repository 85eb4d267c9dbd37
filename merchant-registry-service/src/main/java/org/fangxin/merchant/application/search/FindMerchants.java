package org.fangxin.merchant.application.search;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.search.FacetCounts;
import org.fangxin.merchant.domain.search.MerchantIndex;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.merchant.domain.search.NearbyMerchant;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Vicinity;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.time.CityTime;

/**
 * Finds merchants and counts them. The index tells who is found, in which order and how many; the store delivers the merchants
 * of a page. Everything is empty as long as the index is being filled.
 */
public final class FindMerchants {
    private static final int MOST_VALUES = 50;

    private final KeptIndex index;
    private final Merchants merchants;
    private final CityTime time;

    public FindMerchants(KeptIndex index, Merchants merchants, CityTime time) {
        this.index = index;
        this.merchants = merchants;
        this.time = time;
    }

    /** Counts with the moment up to which changes are counted in. */
    public record Counted(FacetCounts counts, Instant asOf) {}

    /**
     * The page after a position, of merchants that are called as it is wanted, best match first: one kind of match after the
     * other, by name within each. A merchant appears only under its best match, so that pages neither repeat nor miss one.
     */
    public Optional<Slice<Merchant>> byRelevance(Wanted wanted, Optional<Position> after, int limit) {
        return ask((its, now) -> its.byRelevance(wanted, now, after, limit)).map(this::delivered);
    }

    /** The page after a position in an order that neither a text nor a place gives. */
    public Optional<Slice<Merchant>> sorted(Wanted wanted, MerchantOrder order, Optional<Position> after, int limit) {
        return ask((its, now) -> its.sorted(wanted, now, order, after, limit)).map(this::delivered);
    }

    /** The page after a position, nearest first, each with its nearest store; the vicinity must be given. */
    public Optional<Slice<NearbyMerchant>> nearest(Wanted wanted, Optional<Position> after, int limit) {
        Vicinity vicinity = Objects.requireNonNull(wanted.vicinity(), "nothing is near to nowhere");
        return ask((its, now) -> its.nearest(wanted, now, after, limit))
                .map(this::delivered)
                .map(page -> new Slice<>(
                        page.items().stream()
                                .flatMap(merchant -> NearbyMerchant.of(merchant, vicinity, time.here()).stream())
                                .toList(),
                        page.next()));
    }

    /** How many merchants are as wanted, and how many of each sort. */
    public Optional<Counted> count(Wanted wanted, Set<Trait.Kind> kinds) {
        return index.filled()
                .map(filled ->
                        new Counted(filled.index().count(wanted, time.here(), kinds, MOST_VALUES), filled.asOf()));
    }

    private <T> Optional<T> ask(BiFunction<MerchantIndex, ZonedDateTime, T> question) {
        return index.filled().map(filled -> question.apply(filled.index(), time.here()));
    }

    private Slice<Merchant> delivered(Slice<UnifiedSocialCreditCode> page) {
        Map<UnifiedSocialCreditCode, Merchant> delivered = merchants.findAll(page.items());
        return new Slice<>(
                page.items().stream()
                        .map(delivered::get)
                        .filter(Objects::nonNull)
                        .toList(),
                page.next());
    }
}
