package org.fangxin.warning.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.warning.application.match.GoodsIndex;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningStatus;

/** Looks keys of goods up in the warnings' multikey index, a thousand at a time. */
public final class MongoGoodsIndex implements GoodsIndex {
    private static final int AT_ONCE = 1_000;

    /** Warnings in memory at once: one of hundreds of goods takes a few hundred kB. */
    private static final int BATCH = 20;

    private final AggregateCollection<WarningDocument> warnings;

    public MongoGoodsIndex(AggregateCollection<WarningDocument> warnings) {
        this.warnings = warnings;
    }

    @Override
    public void naming(Collection<String> keys, Instant moment, Consumer<Warning> taker) {
        List<String> all = List.copyOf(keys);
        Set<String> seen = new HashSet<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            warnings.stored()
                    .find(and(
                            eq(WarningDocument.STATUS, WarningStatus.PUBLISHED.name()),
                            in(WarningFacets.GOODS, some),
                            lte(WarningFacets.FROM, moment),
                            gt(WarningFacets.UNTIL, moment)))
                    .batchSize(BATCH)
                    .forEach(stored -> {
                        if (seen.add(stored.id())) {
                            taker.accept(MongoWarnings.read(stored).value());
                        }
                    });
        }
    }
}
