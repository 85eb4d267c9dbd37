package org.fangxin.complaint.application.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fangxin.complaint.application.notice.ComposeNotice;
import org.fangxin.complaint.application.notice.ComposedNotice;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.Reports.Held;

/** Shows the documents of a report to who reported by name and to the officers of the district; they name nobody. */
public final class ReadReportNotices {
    private final ComposeNotice compose;

    public ReadReportNotices(ComposeNotice compose) {
        this.compose = compose;
    }

    /** The documents of a report that the reader may see, in the order in which they were given out. */
    public List<ComposedNotice> of(Held held, Locale reader) {
        Report report = held.report();
        Map<String, String> about = Map.of(
                "number", report.number().toString(),
                "suspect", report.filing().suspect().name(),
                "receivedOn", report.filing().receivedOn().toString());
        return report.notices().stream()
                .map(notice -> compose.compose(notice, about, reader))
                .toList();
    }

    /** One of them. */
    public Optional<ComposedNotice> of(Held held, String noticeId, Locale reader) {
        return of(held, reader).stream()
                .filter(each -> each.notice().id().equals(noticeId))
                .findFirst();
    }
}
