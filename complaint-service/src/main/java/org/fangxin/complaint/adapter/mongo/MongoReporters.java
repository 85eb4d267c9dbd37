package org.fangxin.complaint.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.fangxin.complaint.domain.report.Reporter;
import org.fangxin.complaint.domain.report.Reporters;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.personal.EncryptedText;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.jspecify.annotations.Nullable;

/** Identities of reporters in a collection of their own, encrypted, one document a report. */
final class MongoReporters implements Reporters {
    private final MongoCollection<ReporterDocument> reporters;
    private final PersonalDataCipher cipher;

    MongoReporters(MongoCollection<ReporterDocument> reporters, PersonalDataCipher cipher) {
        this.reporters = reporters;
        this.cipher = cipher;
    }

    @Override
    public void keep(String reportId, Reporter reporter) {
        reporters.insertOne(document(reportId, reporter));
    }

    @Override
    public void keepAll(Map<String, Reporter> named) {
        if (named.isEmpty()) {
            return;
        }
        try {
            reporters.insertMany(
                    named.entrySet().stream()
                            .map(each -> document(each.getKey(), each.getValue()))
                            .toList(),
                    new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            boolean onlyThereAlready = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyThereAlready) {
                throw e;
            }
        }
    }

    private ReporterDocument document(String reportId, Reporter reporter) {
        return new ReporterDocument(
                reportId, reporter.owner(), cipher.encrypt(reporter.name()), cipher.encrypt(reporter.phone()));
    }

    @Override
    public Optional<Reporter> of(String reportId) {
        return Optional.ofNullable(reporters.find(Filters.eq("_id", reportId)).first())
                .map(kept -> new Reporter(kept.owner(), cipher.decrypt(kept.name()), cipher.decrypt(kept.phone())));
    }

    @Override
    public boolean isOwner(String reportId, String userId) {
        ReporterDocument kept = reporters.find(Filters.eq("_id", reportId)).first();
        return kept != null && userId.equals(kept.owner());
    }

    @Override
    public Slice<String> reportsOf(String userId, @Nullable Position after, int limit) {
        Bson own = Filters.eq("owner", userId);
        Bson filter = after == null
                ? own
                : Filters.and(own, Filters.lt("_id", after.keys().getFirst()));
        List<String> found = reporters
                .find(filter)
                .sort(Sorts.descending("_id"))
                // Without it a store may walk along the ids of all reporters.
                .hint(Indexes.ascending("owner", "_id"))
                .limit(limit + 1)
                .map(ReporterDocument::_id)
                .into(new ArrayList<>());
        return Slice.of(found, limit, Position::of);
    }

    @Override
    public void forget(String reportId) {
        reporters.deleteOne(Filters.eq("_id", reportId));
    }

    /** @param _id the report's id: the record codec has no other name for the key of a document */
    record ReporterDocument(String _id, @Nullable String owner, EncryptedText name, EncryptedText phone) {}
}
