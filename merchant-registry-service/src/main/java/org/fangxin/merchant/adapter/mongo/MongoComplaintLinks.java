package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.review.ComplaintLinks;
import org.fangxin.merchant.domain.standing.Milestone;

/** Reads which complaints a standing counted, from the steps that are kept to know them again. */
public final class MongoComplaintLinks implements ComplaintLinks {
    private final MongoCollection<Document> months;

    public MongoComplaintLinks(MongoDatabase database) {
        this.months = database.getCollection(RegistryIndexes.STANDINGS);
    }

    @Override
    public List<String> complaints(
            UnifiedSocialCreditCode uscc, YearMonth from, YearMonth to, Milestone milestone, int most) {
        Bson window = Filters.and(
                Filters.eq("uscc", uscc.value()),
                Filters.gte("month", from.toString()),
                Filters.lte("month", to.toString()));
        List<String> ids = new ArrayList<>();
        String month = "";
        // Latest month first; reading ends with the month that fills the list, not at once: a month has several
        // documents.
        try (var documents = months.find(window)
                .projection(Projections.include("month", "steps"))
                .sort(Sorts.descending("month"))
                .iterator()) {
            while (documents.hasNext()) {
                Document document = documents.next();
                if (ids.size() >= most && !document.getString("month").equals(month)) {
                    break;
                }
                month = document.getString("month");
                add(document.get("steps", Document.class), milestone, ids);
            }
        }
        // Ids are ordered by time.
        return ids.stream().sorted(Comparator.reverseOrder()).limit(most).toList();
    }

    private static void add(Document steps, Milestone milestone, List<String> ids) {
        steps.forEach((id, passed) -> {
            if (passed instanceof Document milestones && milestones.containsKey(milestone.name())) {
                ids.add(id);
            }
        });
    }
}
