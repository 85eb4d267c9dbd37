package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.bson.conversions.Bson;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportEvent;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** Reports, one document each; the event of a change is written with it. */
final class MongoReports implements Reports {
    private final AggregateCollection<ReportDocument> collection;
    private final ReportDocuments documents;
    private final OutgoingReportEvents events;

    MongoReports(
            AggregateCollection<ReportDocument> collection, ReportDocuments documents, OutgoingReportEvents events) {
        this.collection = collection;
        this.documents = documents;
        this.events = events;
    }

    @Override
    public Optional<Held> find(String id) {
        return collection.find(id).map(this::held);
    }

    @Override
    public Optional<Held> filedBy(String requestKey) {
        return Optional.ofNullable(collection
                        .stored()
                        .find(Filters.eq("requestKey", requestKey))
                        .first())
                .map(this::held);
    }

    @Override
    public boolean add(Report report, ReportEvent event) {
        return collection.insert(report.id(), documents.write(report), events.of(report, event));
    }

    @Override
    public OptionalLong replace(Report report, long expectedVersion, ReportEvent event) {
        return collection
                .replace(report.id(), expectedVersion, documents.write(report), events.of(report, event))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    @Override
    public Slice<Held> queue(Set<String> districts, @Nullable String stage, @Nullable Position after, int limit) {
        List<Stored<ReportDocument>> found = ListKeys.widest(districts).stream()
                .flatMap(area -> read(area + "|" + (stage == null ? "" : stage), after, limit + 1).stream())
                .sorted(Comparator.comparing(stored -> stored.document().dueOrder()))
                .limit(limit + 1L)
                .toList();
        return Slice.of(found, limit, stored -> Position.of(stored.document().dueOrder()))
                .map(this::held);
    }

    @Override
    public List<Held> alarmed(LocalDate today, int limit) {
        return collection
                .stored()
                .find(Filters.lte("alarmOn", today.toString()))
                .sort(Sorts.ascending("alarmOn"))
                .limit(limit)
                .map(this::held)
                .into(new ArrayList<>());
    }

    private List<Stored<ReportDocument>> read(String list, @Nullable Position after, int limit) {
        Bson inList = Filters.eq("listedUnder", list);
        Bson filter = after == null
                ? inList
                : Filters.and(inList, Filters.gt("dueOrder", after.keys().getFirst()));
        return collection
                .stored()
                .find(filter)
                .sort(Sorts.ascending("dueOrder"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    private Held held(Stored<ReportDocument> stored) {
        return new Held(documents.read(stored.id(), stored.document()), stored.version());
    }
}
