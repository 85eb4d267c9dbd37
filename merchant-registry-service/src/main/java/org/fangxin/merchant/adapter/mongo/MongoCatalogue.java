package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.place.Cell;
import org.fangxin.merchant.domain.search.MerchantCatalogue;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.platform.mongo.Stored;
import org.jspecify.annotations.Nullable;

/** Lists of merchants in MongoDB: equality on one multikey field and a range on the order's key, from one index. */
public final class MongoCatalogue implements MerchantCatalogue {
    private static final String TOKENS = "lookup.tokens";
    private static final String FACETS = "lookup.facets";
    private static final String CELLS = "lookup.cells";
    private static final String BY_NAME = "lookup.byName";
    private static final String BY_AGE = "lookup.byAge";

    private final MongoCollection<Stored<MerchantDocument>> merchants;

    public MongoCatalogue(MerchantCollection merchants) {
        this.merchants = merchants.aggregates().stored();
    }

    @Override
    public List<Entry> list(MerchantFilter filter, MerchantOrder order, @Nullable String after, int limit) {
        Bson facet = Filters.eq(FACETS, filter.facet());
        return switch (order) {
            case NAME -> read(byName(facet, after), limit, MerchantLookup::byName);
            case NEWEST ->
                read(
                        merchants
                                .find(after == null ? facet : Filters.and(facet, Filters.lt(BY_AGE, after)))
                                .sort(Sorts.descending(BY_AGE)),
                        limit,
                        MerchantLookup::byAge);
        };
    }

    @Override
    public List<Entry> withToken(String token, @Nullable String after, int limit) {
        return read(byName(Filters.eq(TOKENS, token), after), limit, MerchantLookup::byName);
    }

    @Override
    public List<Entry> inCells(List<Cell> cells, MerchantFilter filter) {
        List<String> geohashes = cells.stream().map(Cell::geohash).toList();
        Bson there = Filters.and(Filters.in(CELLS, geohashes), Filters.eq(FACETS, filter.facet()));
        return read(merchants.find(there), 0, MerchantLookup::byName);
    }

    @Override
    public List<Merchant> scan(@Nullable String partner, String after, int limit) {
        Bson later = Filters.gt("_id", after);
        return merchants
                .find(partner == null ? later : Filters.and(Filters.eq("rosters.partner", partner), later))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .projection(MongoMerchants.WITHOUT_TOKENS)
                .map(MongoMerchants::merchant)
                .into(new ArrayList<>());
    }

    @Override
    public int countWithToken(String token, int cap) {
        return (int) merchants.countDocuments(Filters.eq(TOKENS, token), new CountOptions().limit(cap));
    }

    @Override
    public int count(MerchantFilter filter, int cap) {
        return (int) merchants.countDocuments(Filters.eq(FACETS, filter.facet()), new CountOptions().limit(cap));
    }

    private FindIterable<Stored<MerchantDocument>> byName(Bson equality, @Nullable String after) {
        return merchants
                .find(after == null ? equality : Filters.and(equality, Filters.gt(BY_NAME, after)))
                .sort(Sorts.ascending(BY_NAME));
    }

    private static List<Entry> read(
            FindIterable<Stored<MerchantDocument>> found, int limit, Function<MerchantLookup, String> key) {
        return found.limit(limit)
                .projection(MongoMerchants.WITHOUT_TOKENS)
                .map(stored -> {
                    MerchantLookup lookup =
                            Objects.requireNonNull(stored.document().lookup());
                    return new Entry(MongoMerchants.merchant(stored), key.apply(lookup), lookup.facets());
                })
                .into(new ArrayList<>());
    }
}
