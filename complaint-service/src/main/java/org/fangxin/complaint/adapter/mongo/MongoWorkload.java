package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.fangxin.complaint.application.assignment.Workload;
import org.fangxin.complaint.domain.Status;
import org.fangxin.platform.mongo.Stored;
import org.jspecify.annotations.Nullable;

/** Counts what officers have in hand by the index of the queue. */
final class MongoWorkload implements Workload.Count {
    private static final CountOptions BY_INDEX = new CountOptions().hint(Indexes.ascending("listedUnder", "dueOrder"));

    private final MongoCollection<Stored<ComplaintDocument>> complaints;

    MongoWorkload(MongoCollection<Stored<ComplaintDocument>> complaints) {
        this.complaints = complaints;
    }

    @Override
    public List<String> areas(Set<String> districts) {
        return ListKeys.widest(districts);
    }

    @Override
    public long inHand(String area, Status status, @Nullable String officer, @Nullable LocalDate dueBefore) {
        Bson list = Filters.eq("listedUnder", ListKeys.assignee(area, status.name(), officer));
        Bson counted = dueBefore == null ? list : Filters.and(list, Filters.lt("dueOrder", dueBefore.toString()));
        return complaints.countDocuments(counted, BY_INDEX);
    }
}
