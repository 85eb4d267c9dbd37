package org.fangxin.merchant.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.application.DocumentReference;
import org.fangxin.merchant.domain.application.Draft;
import org.fangxin.merchant.domain.application.DraftAnswer;
import org.fangxin.merchant.domain.application.Drafts;

/** Drafts in MongoDB, one document each; they tell nobody anything, so they have no outbox. */
public final class MongoDrafts implements Drafts {
    private final MongoCollection<DraftDocument> drafts;

    public MongoDrafts(MongoDatabase database) {
        this.drafts = database.getCollection(RegistryIndexes.DRAFTS, DraftDocument.class);
    }

    record DraftDocument(
            String _id,
            String uscc,
            String kind,
            List<DraftAnswer> answers,
            List<DocumentReference> documents,
            Instant startedAt,
            Instant changedAt,
            LocalDate keptUntil,
            String requestKey,
            long version) {
        static DraftDocument of(Draft draft, String requestKey, long version) {
            return new DraftDocument(
                    draft.id(),
                    draft.uscc().value(),
                    draft.kind(),
                    draft.content().answers(),
                    draft.content().documents(),
                    draft.startedAt(),
                    draft.changedAt(),
                    draft.keptUntil(),
                    requestKey,
                    version);
        }

        Held held() {
            Draft draft = new Draft(
                    _id,
                    new UnifiedSocialCreditCode(uscc),
                    kind,
                    new Draft.Content(answers, documents),
                    startedAt,
                    changedAt,
                    keptUntil);
            return new Held(draft, version, requestKey);
        }
    }

    @Override
    public Optional<Held> find(UnifiedSocialCreditCode uscc, String id) {
        return one(Filters.and(Filters.eq(id), Filters.eq("uscc", uscc.value())));
    }

    @Override
    public Optional<Held> of(UnifiedSocialCreditCode uscc, String kind) {
        return one(Filters.and(Filters.eq("uscc", uscc.value()), Filters.eq("kind", kind)));
    }

    @Override
    public List<Held> all(UnifiedSocialCreditCode uscc) {
        return drafts.find(Filters.eq("uscc", uscc.value()))
                .sort(Sorts.ascending("kind"))
                .map(DraftDocument::held)
                .into(new ArrayList<>());
    }

    @Override
    public boolean add(Draft draft, String requestKey) {
        try {
            drafts.insertOne(DraftDocument.of(draft, requestKey, 1));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean replace(Held present, Draft next) {
        DraftDocument document = DraftDocument.of(next, present.requestKey(), present.version() + 1);
        return drafts.replaceOne(asRead(present), document).getMatchedCount() == 1;
    }

    @Override
    public boolean remove(Held present) {
        return drafts.deleteOne(asRead(present)).getDeletedCount() == 1;
    }

    @Override
    public void remove(String id) {
        drafts.deleteOne(Filters.eq(id));
    }

    @Override
    public void dropOver(LocalDate today) {
        drafts.deleteMany(Filters.lt("keptUntil", today));
    }

    private Optional<Held> one(Bson which) {
        return Optional.ofNullable(drafts.find(which).first()).map(DraftDocument::held);
    }

    private static Bson asRead(Held present) {
        return Filters.and(Filters.eq(present.draft().id()), Filters.eq("version", present.version()));
    }
}
