package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.review.StandingMarks;

/** Marks in MongoDB, one document for each marked merchant. */
public final class MongoStandingMarks implements StandingMarks {
    private final MongoCollection<MarkDocument> marks;

    public MongoStandingMarks(MongoDatabase database) {
        this.marks = database.getCollection(RegistryIndexes.STANDING_MARKS, MarkDocument.class);
    }

    record MarkDocument(String _id, String uscc, Instant at) {}

    @Override
    public void mark(UnifiedSocialCreditCode uscc, Instant at) {
        put(uscc.value(), uscc, at);
    }

    @Override
    public void markFor(UnifiedSocialCreditCode uscc, Instant moment) {
        put(uscc + "@" + moment, uscc, moment);
    }

    @Override
    public List<Mark> due(Instant now, int limit) {
        return marks.find(Filters.lte("at", now))
                .sort(Sorts.ascending("at"))
                .limit(limit)
                .map(found -> new Mark(found._id(), new UnifiedSocialCreditCode(found.uscc()), found.at()))
                .into(new ArrayList<>());
    }

    @Override
    public void done(Mark mark) {
        marks.deleteOne(Filters.and(Filters.eq(mark.id()), Filters.eq("at", mark.at())));
    }

    private void put(String id, UnifiedSocialCreditCode uscc, Instant at) {
        marks.replaceOne(Filters.eq(id), new MarkDocument(id, uscc.value(), at), new ReplaceOptions().upsert(true));
    }
}
