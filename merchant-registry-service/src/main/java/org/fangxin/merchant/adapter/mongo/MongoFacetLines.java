package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.facet.FacetLine;
import org.fangxin.merchant.domain.facet.FacetLines;
import org.fangxin.platform.mongo.Stored;

/** Lines of merchants for counting, read with the search tokens that the store holds already. */
public final class MongoFacetLines implements FacetLines {
    private final MongoCollection<Stored<MerchantDocument>> merchants;

    public MongoFacetLines(MerchantCollection merchants) {
        this.merchants = merchants.aggregates().stored();
    }

    @Override
    public List<FacetLine> after(String after, LocalDate today, int limit) {
        return read(
                merchants
                        .find(Filters.gt("_id", after))
                        .sort(Sorts.ascending("_id"))
                        .limit(limit),
                today);
    }

    @Override
    public List<FacetLine> of(Collection<UnifiedSocialCreditCode> usccs, LocalDate today) {
        return read(
                merchants.find(Filters.in(
                        "_id",
                        usccs.stream().map(UnifiedSocialCreditCode::value).toList())),
                today);
    }

    private static List<FacetLine> read(FindIterable<Stored<MerchantDocument>> found, LocalDate today) {
        return found.projection(Projections.exclude("outbox"))
                .map(stored -> {
                    MerchantLookup lookup =
                            Objects.requireNonNull(stored.document().lookup());
                    List<String> tokens = lookup.tokens();
                    return FacetLine.of(MongoMerchants.merchant(stored), tokens == null ? List.of() : tokens, today);
                })
                .into(new ArrayList<>());
    }
}
