package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.merchant.domain.person.Access;
import org.fangxin.merchant.domain.person.AccessLog;

/** Looks at personal data, one document each; nothing here is ever changed or deleted by the service. */
public final class MongoAccessLog implements AccessLog {
    private static final int MOST = 200;

    private final MongoCollection<AccessDocument> accesses;

    public MongoAccessLog(MongoDatabase database) {
        this.accesses = database.getCollection(RegistryIndexes.ACCESSES, AccessDocument.class);
    }

    record AccessDocument(String subject, Instant at, String by, String purpose) {}

    @Override
    public void keep(String subject, Access access) {
        accesses.insertOne(new AccessDocument(subject, access.at(), access.by(), access.purpose()));
    }

    @Override
    public List<Access> of(String subject) {
        return accesses.find(Filters.eq("subject", subject))
                .sort(Sorts.descending("at"))
                .limit(MOST)
                .map(kept -> new Access(kept.at(), kept.by(), kept.purpose()))
                .into(new ArrayList<>());
    }
}
