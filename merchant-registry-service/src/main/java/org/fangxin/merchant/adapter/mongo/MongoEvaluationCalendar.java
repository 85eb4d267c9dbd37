package org.fangxin.merchant.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.evaluation.DueEvaluation;
import org.fangxin.merchant.domain.evaluation.EvaluationCalendar;
import org.jspecify.annotations.Nullable;

/** The calendar of evaluations in MongoDB, one document for each designation that is held. */
public final class MongoEvaluationCalendar implements EvaluationCalendar {
    private static final String WHOLE = "evaluation-calendar-1";

    private final MongoCollection<EntryDocument> entries;
    private final MongoCollection<Document> walks;

    public MongoEvaluationCalendar(MongoDatabase database) {
        this.entries = database.getCollection(RegistryIndexes.EVALUATIONS, EntryDocument.class);
        this.walks = database.getCollection("walks");
    }

    /**
     * An entry.
     *
     * @param place its place in the order of the days
     * @param untold the last day for the evaluation as long as nobody was told
     * @param revision the merchant's revision from which it comes
     */
    record EntryDocument(
            String _id,
            String uscc,
            LocalDate dueOn,
            List<String> listedUnder,
            String place,
            @Nullable LocalDate untold,
            long revision) {
        static EntryDocument of(DueEvaluation entry, long revision) {
            return new EntryDocument(
                    entry.designationId(),
                    entry.uscc().value(),
                    entry.dueOn(),
                    entry.tokens(),
                    entry.place(),
                    entry.dueOn(),
                    revision);
        }

        DueEvaluation entry() {
            return new DueEvaluation(_id, new UnifiedSocialCreditCode(uscc), dueOn, listedUnder);
        }
    }

    @Override
    public void keep(UnifiedSocialCreditCode uscc, long revision, List<DueEvaluation> all) {
        all.forEach(entry -> put(EntryDocument.of(entry, revision)));
        entries.deleteMany(Filters.and(Filters.eq("uscc", uscc.value()), Filters.lt("revision", revision)));
    }

    private void put(EntryDocument entry) {
        Bson older = Filters.and(Filters.eq(entry._id()), Filters.lte("revision", entry.revision()));
        try {
            entries.replaceOne(older, entry, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The entry of a later revision is there.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public List<DueEvaluation> dueBefore(List<String> tokens, LocalDate before, @Nullable String after, int limit) {
        Bson fits =
                tokens.size() == 1 ? Filters.eq("listedUnder", tokens.getFirst()) : Filters.in("listedUnder", tokens);
        Bson page = Filters.and(
                fits, Filters.gt("place", after == null ? "" : after), Filters.lt("place", before.toString()));
        return read(page, "place", limit);
    }

    @Override
    public List<DueEvaluation> untold(LocalDate day, int limit) {
        return read(Filters.lte("untold", day), "untold", limit);
    }

    @Override
    public void told(DueEvaluation entry) {
        entries.updateOne(
                Filters.and(Filters.eq(entry.designationId()), Filters.eq("dueOn", entry.dueOn())),
                Updates.unset("untold"));
    }

    @Override
    public boolean isWhole() {
        return walks.find(Filters.eq(WHOLE)).first() != null;
    }

    @Override
    public void markWhole() {
        walks.updateOne(Filters.eq(WHOLE), Updates.set("done", true), new UpdateOptions().upsert(true));
    }

    private List<DueEvaluation> read(Bson which, String order, int limit) {
        return entries.find(which)
                .sort(Sorts.ascending(order))
                .limit(limit)
                .map(EntryDocument::entry)
                .into(new ArrayList<>());
    }
}
