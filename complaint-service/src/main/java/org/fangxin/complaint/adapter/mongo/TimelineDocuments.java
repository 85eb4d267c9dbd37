package org.fangxin.complaint.adapter.mongo;

import org.fangxin.complaint.adapter.mongo.ComplaintDocument.TimelineDocument;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.TimelineEntry;
import org.fangxin.complaint.domain.deadline.LegalBasis;

/** Lines of a history, as they lie in the store. */
final class TimelineDocuments {
    private TimelineDocuments() {}

    static TimelineDocument write(TimelineEntry entry) {
        LegalBasis basis = entry.basis();
        return new TimelineDocument(
                entry.at(),
                entry.what(),
                entry.by().name(),
                entry.userId(),
                basis == null ? null : basis.regulation(),
                basis == null ? null : basis.version(),
                basis == null ? null : basis.article(),
                entry.note(),
                entry.dueOn());
    }

    static TimelineEntry read(TimelineDocument line) {
        String regulation = line.regulation();
        String version = line.version();
        String article = line.article();
        return new TimelineEntry(
                line.at(),
                line.what(),
                Party.valueOf(line.by()),
                line.userId(),
                regulation == null || version == null || article == null
                        ? null
                        : new LegalBasis(regulation, version, article),
                line.note(),
                line.dueOn());
    }
}
