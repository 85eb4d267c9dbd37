package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.complaint.application.Alarms;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.platform.mongo.Stored;

/** Complaints that wait for the platform, by the index on their alarm day. */
final class MongoAlarms implements Alarms {
    private final MongoCollection<Stored<ComplaintDocument>> complaints;

    MongoAlarms(MongoCollection<Stored<ComplaintDocument>> complaints) {
        this.complaints = complaints;
    }

    @Override
    public List<ComplaintId> due(LocalDate today, int limit) {
        return complaints
                .find(Filters.lte("alarmOn", today.toString()))
                .sort(Sorts.ascending("alarmOn"))
                .limit(limit)
                .map(stored -> new ComplaintId(stored.id()))
                .into(new ArrayList<>());
    }
}
