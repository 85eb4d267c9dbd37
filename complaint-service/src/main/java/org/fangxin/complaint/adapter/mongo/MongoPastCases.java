package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.fangxin.complaint.application.imports.PastCases;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.complaint.domain.report.ReportNumber;
import org.fangxin.complaint.domain.report.Reporter;
import org.fangxin.complaint.domain.report.Reporters;
import org.fangxin.platform.mongo.Addition;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Cases taken over, one write for many. The unique index on the request's key, which names the number in the other system,
 * keeps a number from being taken over twice.
 */
final class MongoPastCases implements PastCases {
    private final AggregateCollection<ComplaintDocument> complaints;
    private final ComplaintDocuments complaintDocuments;
    private final AggregateCollection<ReportDocument> reports;
    private final ReportDocuments reportDocuments;
    private final Reporters reporters;
    private final OutgoingEvents complaintEvents;
    private final OutgoingReportEvents reportEvents;

    MongoPastCases(
            AggregateCollection<ComplaintDocument> complaints,
            ComplaintDocuments complaintDocuments,
            AggregateCollection<ReportDocument> reports,
            ReportDocuments reportDocuments,
            Reporters reporters,
            OutgoingEvents complaintEvents,
            OutgoingReportEvents reportEvents) {
        this.complaints = complaints;
        this.complaintDocuments = complaintDocuments;
        this.reports = reports;
        this.reportDocuments = reportDocuments;
        this.reporters = reporters;
        this.complaintEvents = complaintEvents;
        this.reportEvents = reportEvents;
    }

    @Override
    public Set<String> addComplaints(List<Move.Made> made) {
        return complaints.insertAll(made.parallelStream()
                .map(each -> new Addition<>(
                        each.complaint().id().value(),
                        complaintDocuments.write(each.complaint()),
                        Objects.requireNonNull(complaintEvents.of(each.complaint(), each.event()))))
                .toList());
    }

    @Override
    public Set<String> addReports(List<PastReported> reported) {
        // The identity first, as with reports that are filed here; a repetition meets its own.
        Map<String, Reporter> named = new HashMap<>();
        for (PastReported each : reported) {
            if (each.reporter() != null) {
                named.put(each.made().report().id(), each.reporter());
            }
        }
        reporters.keepAll(named);
        Set<String> taken = reports.insertAll(reported.stream()
                .map(each -> new Addition<>(
                        each.made().report().id(),
                        reportDocuments.write(each.made().report()),
                        reportEvents.of(each.made().report(), each.made().event())))
                .toList());
        forgetStrays(named.keySet(), taken);
        return taken;
    }

    /** Identities of reports that were not added, because another report holds their number. */
    private void forgetStrays(Set<String> named, Set<String> taken) {
        for (String id : taken) {
            if (named.contains(id) && reports.find(id).isEmpty()) {
                reporters.forget(id);
            }
        }
    }

    @Override
    public Map<String, Known> complaints(Collection<String> externalNos) {
        return known(
                complaints.stored(),
                externalNos,
                found -> found.document().trackingNumber(),
                found -> found.document().takeover());
    }

    @Override
    public Map<String, Known> reports(Collection<String> externalNos) {
        return known(
                reports.stored(),
                externalNos,
                found -> new ReportNumber(
                                found.document().year(), found.document().serial())
                        .toString(),
                found -> found.document().takeover());
    }

    @Override
    public Map<String, String> ownComplaints(Collection<String> ids) {
        Map<String, String> own = new HashMap<>();
        complaints
                .stored()
                .find(Filters.in("_id", ids))
                .forEach(found -> own.put(found.id(), found.document().trackingNumber()));
        return own;
    }

    @Override
    public Map<String, String> ownReports(Collection<String> ids) {
        Map<String, String> own = new HashMap<>();
        reports.stored()
                .find(Filters.in("_id", ids))
                .forEach(found -> own.put(
                        found.id(),
                        new ReportNumber(
                                        found.document().year(),
                                        found.document().serial())
                                .toString()));
        return own;
    }

    private static <D extends Record> Map<String, Known> known(
            MongoCollection<Stored<D>> collection,
            Collection<String> externalNos,
            Function<Stored<D>, String> number,
            Function<Stored<D>, @Nullable TakeoverDocument> takeover) {
        Bson numbered = Filters.in(
                "requestKey", externalNos.stream().map(Takeover::requestKey).toList());
        Map<String, Known> known = new HashMap<>();
        for (Stored<D> found : collection.find(numbered)) {
            Takeover taken = Objects.requireNonNull(TakeoverDocument.read(takeover.apply(found)));
            known.put(taken.externalNo(), new Known(found.id(), number.apply(found), taken));
        }
        return known;
    }
}
