package org.fangxin.merchant.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.merchant.domain.station.Assessments;
import org.fangxin.merchant.domain.station.StationFigures;
import org.fangxin.merchant.domain.station.StationFigures.Count;
import org.jspecify.annotations.Nullable;

/**
 * Counters of stations in MongoDB: a document per station and month with what was counted, so that counting and knowing
 * again are one write. A station sees some dozens of people a month.
 */
public final class MongoAssessments implements Assessments {
    private final MongoCollection<Document> months;

    public MongoAssessments(MongoDatabase database) {
        this.months = database.getCollection(RegistryIndexes.ASSESSMENTS);
    }

    @Override
    public void count(String stationId, YearMonth month, String entryId, Count what, @Nullable BigDecimal recovered) {
        String counted = "counted." + entryId + "." + what;
        Bson notCounted = Filters.and(Filters.eq(stationId + "/" + month), Filters.exists(counted, false));
        long fen = recovered == null ? 0 : recovered.movePointRight(2).longValueExact();
        Bson count = Updates.combine(
                Updates.inc("counts." + what, 1L),
                Updates.inc("fen", fen),
                Updates.set(counted, true),
                Updates.setOnInsert("station", stationId),
                Updates.setOnInsert("month", month.toString()));
        try {
            months.updateOne(notCounted, count, new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // The document exists: this is counted, or another writer has just made the document.
            months.updateOne(notCounted, count);
        }
    }

    @Override
    public StationFigures of(String stationId, YearMonth from, YearMonth to) {
        Map<Count, Long> counts = new EnumMap<>(Count.class);
        long[] fen = new long[1];
        months.find(Filters.and(
                        Filters.eq("station", stationId),
                        Filters.gte("month", from.toString()),
                        Filters.lte("month", to.toString())))
                .projection(Projections.include("counts", "fen"))
                .forEach(month -> {
                    fen[0] += number(month.get("fen"));
                    Document counted = month.get("counts", Document.class);
                    for (Count what : Count.values()) {
                        counts.merge(what, number(counted.get(what.name())), Long::sum);
                    }
                });
        return new StationFigures(from, to, counts, BigDecimal.valueOf(fen[0], 2));
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
