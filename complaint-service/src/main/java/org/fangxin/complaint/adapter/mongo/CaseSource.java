package org.fangxin.complaint.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.domain.statistics.CaseFigures;
import org.fangxin.complaint.domain.statistics.Counter;
import org.fangxin.complaint.domain.statistics.Counting;
import org.fangxin.complaint.domain.statistics.Mark;
import org.fangxin.platform.figures.FigureSource;
import org.fangxin.platform.figures.FiguresDocument;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.statistics.FactLine;

/** Figures of complaints and reports, from and to the store. */
final class CaseSource {
    private CaseSource() {}

    static FigureSource of(
            AggregateCollection<ComplaintDocument> complaints,
            ComplaintDocuments complaintDocuments,
            AggregateCollection<ReportDocument> reports,
            ReportDocuments reportDocuments,
            Counting counting) {
        return new FigureSource(
                CaseFigures.RULES,
                CaseFigures.DIMENSIONS,
                CaseSource::fact,
                (mark, today) -> counters(mark, today, counting),
                List.of(
                        new FigureSource.Kind<>(
                                CaseFigures.COMPLAINT,
                                MongoStore.COMPLAINTS,
                                complaints,
                                stored ->
                                        document(counting.of(complaintDocuments.read(stored.id(), stored.document())))),
                        new FigureSource.Kind<>(
                                CaseFigures.REPORT,
                                MongoStore.REPORTS,
                                reports,
                                stored ->
                                        document(counting.of(reportDocuments.read(stored.id(), stored.document()))))));
    }

    static FiguresDocument document(CaseFigures figures) {
        return FiguresDocument.changed(
                FiguresDocument.sheet(figures.kind(), figures.receivedOn(), figures.id()), figures.line());
    }

    private static FactLine fact(String line, int times) {
        CaseFigures.Line read = CaseFigures.parse(line);
        long[] sums = {read.recoveredFen() * times, read.days() * times, read.workingDays() * times};
        return new FactLine(read.codes(), read.mark().toString(), sums, times);
    }

    private static long[] counters(String mark, LocalDate today, Counting counting) {
        long[] counters = new long[Counter.values().length - Counter.SUMS];
        Mark.parse(mark).on(today, counting.clocks()).forEach(counter -> counters[counter.ordinal()] = 1);
        return counters;
    }
}
