package org.fangxin.merchant.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.standing.ComplaintStep;
import org.fangxin.merchant.domain.standing.Milestone;
import org.fangxin.merchant.domain.standing.Standings;
import org.fangxin.merchant.domain.standing.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Standings in MongoDB: a few documents per merchant and month, each with its counters and the steps that made them, so
 * that counting a step and knowing it again are one write.
 */
public final class MongoStandings implements Standings {
    /** Spreads a busy merchant's month over documents, so that none grows large and writers seldom meet. */
    private static final int BUCKETS = 16;

    private final MongoCollection<Document> months;

    public MongoStandings(MongoDatabase database) {
        this.months = database.getCollection(RegistryIndexes.STANDINGS);
    }

    @Override
    public boolean count(ComplaintStep step) {
        return countTogether(List.of(step));
    }

    @Override
    public boolean countTogether(List<ComplaintStep> steps) {
        ComplaintStep first = steps.getFirst();
        Bson notCounted = Filters.and(Filters.eq(id(first)), Filters.exists(counted(first), false));
        List<Bson> counts = new ArrayList<>();
        for (ComplaintStep step : steps) {
            counts.add(Updates.inc("counts." + step.milestone(), 1L));
            counts.add(Updates.set(counted(step), true));
        }
        counts.add(Updates.inc("daysToClose", daysToClose(steps)));
        counts.add(Updates.setOnInsert("uscc", first.uscc().value()));
        counts.add(Updates.setOnInsert("month", first.month().toString()));
        Bson count = Updates.combine(counts);
        try {
            return changed(months.updateOne(notCounted, count, new UpdateOptions().upsert(true)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // The document exists: the step is counted, or another writer has just made the document.
            return changed(months.updateOne(notCounted, count));
        }
    }

    @Override
    public Tally sum(UnifiedSocialCreditCode uscc, YearMonth from, YearMonth to) {
        Map<Milestone, Long> sums = new EnumMap<>(Milestone.class);
        Bson window = Filters.and(
                Filters.eq("uscc", uscc.value()),
                Filters.gte("month", from.toString()),
                Filters.lte("month", to.toString()));
        long[] days = new long[1];
        months.find(window)
                .projection(Projections.include("counts", "daysToClose"))
                .forEach(month -> {
                    add(month.get("counts", Document.class), sums);
                    days[0] += number(month.get("daysToClose"));
                });
        return new Tally(sums, days[0]);
    }

    private static String counted(ComplaintStep step) {
        return "steps." + step.complaintId() + "." + step.milestone();
    }

    private static long daysToClose(List<ComplaintStep> steps) {
        return steps.stream()
                .filter(step -> step.milestone() == Milestone.CLOSED)
                .mapToLong(ComplaintStep::days)
                .sum();
    }

    private static void add(Document counts, Map<Milestone, Long> sums) {
        for (Milestone milestone : Milestone.values()) {
            long count = number(counts.get(milestone.name()));
            if (count > 0) {
                sums.merge(milestone, count, Long::sum);
            }
        }
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static String id(ComplaintStep step) {
        int bucket = Math.floorMod(step.complaintId().hashCode(), BUCKETS);
        return "%s/%s/%x".formatted(step.uscc(), step.month(), bucket);
    }

    private static boolean changed(UpdateResult result) {
        return result.getModifiedCount() > 0 || result.getUpsertedId() != null;
    }
}
