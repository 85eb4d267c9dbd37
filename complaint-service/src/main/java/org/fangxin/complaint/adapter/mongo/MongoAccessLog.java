package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.complaint.domain.access.Access;
import org.fangxin.complaint.domain.access.AccessLog;

/** Looks at personal data, one document each; nothing here is ever changed or deleted by the service. */
final class MongoAccessLog implements AccessLog {
    private static final int MOST = 1000;

    private final MongoCollection<AccessDocument> accesses;

    MongoAccessLog(MongoCollection<AccessDocument> accesses) {
        this.accesses = accesses;
    }

    @Override
    public void keep(String caseId, Access access) {
        accesses.insertOne(new AccessDocument(caseId, access.at(), access.officer(), access.purpose()));
    }

    @Override
    public void keepAll(List<String> caseIds, Access access) {
        if (!caseIds.isEmpty()) {
            accesses.insertMany(caseIds.stream()
                    .map(caseId -> new AccessDocument(caseId, access.at(), access.officer(), access.purpose()))
                    .toList());
        }
    }

    @Override
    public List<Access> of(String caseId) {
        return accesses.find(Filters.eq("caseId", caseId))
                .sort(Sorts.ascending("at"))
                .limit(MOST)
                .map(kept -> new Access(kept.at(), kept.officer(), kept.purpose()))
                .into(new ArrayList<>());
    }

    record AccessDocument(String caseId, Instant at, String officer, String purpose) {}
}
