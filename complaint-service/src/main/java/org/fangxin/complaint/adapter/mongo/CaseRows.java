package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.complaint.application.exports.Export;
import org.fangxin.complaint.application.exports.Export.Order;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/**
 * Cases as rows, some hundred at a time over the indexes of their lists. What tells who complained or reported, and what
 * they wrote in their own words, is not among them.
 */
final class CaseRows {
    static final List<String> NAMES = List.of(
            "id",
            "number",
            "receivedOn",
            "channel",
            "district",
            "category",
            "problemType",
            "business",
            "uscc",
            "product",
            "amount",
            "stage",
            "ending",
            "ground",
            "endedOn",
            "recovered",
            "rating");

    private static final int BATCH = 500;

    private final MongoCollection<Stored<ComplaintDocument>> complaints;
    private final MongoCollection<Stored<ReportDocument>> reports;
    private final CityTime time;

    CaseRows(
            MongoCollection<Stored<ComplaintDocument>> complaints,
            MongoCollection<Stored<ReportDocument>> reports,
            CityTime time) {
        this.complaints = complaints;
        this.reports = reports;
        this.time = time;
    }

    void forEach(Order order, Consumer<List<@Nullable Object>> row) {
        if (order.kind() == Export.Kind.COMPLAINTS) {
            complaints(order, batch -> batch.forEach(stored -> row.accept(cells(stored.id(), stored.document()))));
        } else {
            reports(order, batch -> batch.forEach(stored -> row.accept(cells(stored.id(), stored.document()))));
        }
    }

    /** Hands out the complaints of an order, some hundred at a time. */
    void complaints(Order order, Consumer<List<Stored<ComplaintDocument>>> some) {
        String end = ListOrder.received(time.startOf(order.to().plusDays(1)), "");
        for (String area : ListKeys.widest(order.areas())) {
            Bson list = Filters.eq("listedUnder", ListKeys.of(area, null, order.category(), null));
            String after = ListOrder.received(time.startOf(order.from()), "");
            List<Stored<ComplaintDocument>> batch;
            do {
                batch = complaints
                        .find(Filters.and(list, Filters.gt("receivedOrder", after), Filters.lt("receivedOrder", end)))
                        .sort(Sorts.ascending("receivedOrder"))
                        .limit(BATCH)
                        .into(new ArrayList<>());
                if (!batch.isEmpty()) {
                    some.accept(batch);
                    after = batch.getLast().document().receivedOrder();
                }
            } while (batch.size() == BATCH);
        }
    }

    /** Hands out the reports of an order, some hundred at a time. */
    void reports(Order order, Consumer<List<Stored<ReportDocument>>> some) {
        for (String area : ListKeys.widest(order.areas())) {
            String after = "";
            List<Stored<ReportDocument>> batch;
            do {
                batch = reports.find(Filters.and(Filters.eq("listedUnder", area + "|"), Filters.gt("dueOrder", after)))
                        .sort(Sorts.ascending("dueOrder"))
                        .limit(BATCH)
                        .into(new ArrayList<>());
                if (!batch.isEmpty()) {
                    some.accept(batch.stream()
                            .filter(stored -> wanted(stored.document(), order))
                            .toList());
                    after = batch.getLast().document().dueOrder();
                }
            } while (batch.size() == BATCH);
        }
    }

    private static boolean wanted(ReportDocument report, Order order) {
        LocalDate day = report.receivedOn();
        return !day.isBefore(order.from())
                && !day.isAfter(order.to())
                && (order.category() == null || order.category().equals(report.category()));
    }

    private static List<@Nullable Object> cells(String id, ComplaintDocument complaint) {
        Document state = complaint.state();
        Document closed = state.get("ending", Document.class);
        Document ending = closed == null ? state : closed;
        Document rating = state.get("rating", Document.class);
        return Arrays.asList(
                id,
                complaint.trackingNumber(),
                complaint.receivedOn().toString(),
                complaint.channel(),
                complaint.district(),
                complaint.grievance().category(),
                complaint.grievance().problemType(),
                complaint.respondent().name(),
                complaint.respondent().uscc(),
                complaint.grievance().product(),
                complaint.grievance().amount(),
                state.getString("stage"),
                closed == null ? null : closed.getString("stage"),
                ending.getString("ground"),
                closed == null ? null : state.getString("on"),
                ending.getString("recovered"),
                rating == null ? null : rating.getString("score"));
    }

    private static List<@Nullable Object> cells(String id, ReportDocument report) {
        Document state = report.state();
        return Arrays.asList(
                id,
                report.year() + "-" + report.serial(),
                report.receivedOn().toString(),
                report.channel(),
                report.district(),
                report.category(),
                report.problemType(),
                report.suspect().name(),
                report.suspect().uscc(),
                null,
                null,
                state.getString("stage"),
                null,
                state.getString("ground"),
                state.getString("on"),
                null,
                null);
    }
}
