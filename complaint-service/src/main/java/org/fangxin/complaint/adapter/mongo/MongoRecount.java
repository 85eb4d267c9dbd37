package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.complaint.application.Recount;
import org.fangxin.contracts.codes.WorkingCalendar;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.Stored;

/**
 * Writes the sort keys of provisional due days anew once their year is known. Only complaints due before the end of the
 * last known year are read: without a new calendar there are none.
 */
final class MongoRecount implements Recount {
    private static final int BATCH = 200;

    private final AggregateCollection<ComplaintDocument> complaints;
    private final ComplaintDocuments documents;
    private final WorkingCalendar calendar;

    MongoRecount(
            AggregateCollection<ComplaintDocument> complaints, ComplaintDocuments documents, WorkingCalendar calendar) {
        this.complaints = complaints;
        this.documents = documents;
        this.calendar = calendar;
    }

    @Override
    public int provisional() {
        int counted = 0;
        int before;
        do {
            before = counted;
            for (Stored<ComplaintDocument> stored : uncertain()) {
                ComplaintDocument anew = documents.write(documents.read(stored.id(), stored.document()));
                if (!anew.dueProvisional()
                        && complaints
                                .replace(stored.id(), stored.version(), anew, null)
                                .isPresent()) {
                    counted++;
                }
            }
        } while (counted > before);
        return counted;
    }

    private List<Stored<ComplaintDocument>> uncertain() {
        LocalDate end = LocalDate.of(calendar.knownYears().getLast() + 1, 1, 1);
        return complaints
                .stored()
                .find(Filters.and(Filters.eq("dueProvisional", true), Filters.lt("dueOrder", end.toString())))
                .sort(Sorts.ascending("dueOrder"))
                .limit(BATCH)
                .into(new ArrayList<>());
    }
}
