package org.fangxin.complaint.application.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fangxin.complaint.application.ReadComplaints;
import org.fangxin.complaint.application.ReadComplaints.Seen;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Notice;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.platform.personal.PersonalText;

/** Shows the documents of a case to those to whom they were given. */
public final class ReadNotices {
    private final ReadComplaints complaints;
    private final ComposeNotice compose;

    public ReadNotices(ReadComplaints complaints, ComposeNotice compose) {
        this.complaints = complaints;
        this.compose = compose;
    }

    /** The documents of a case in the order in which they were given out. */
    public Optional<List<ComposedNotice>> list(ComplaintId id, List<Actor> capacities, Locale reader) {
        return complaints
                .find(id, capacities)
                .map(seen -> seen.held().complaint().dossier().notices().stream()
                        .filter(notice -> notice.kind().readableBy(seen.as()))
                        .map(notice -> composed(notice, seen, reader))
                        .toList());
    }

    /** One of them. */
    public Optional<ComposedNotice> find(ComplaintId id, List<Actor> capacities, String noticeId, Locale reader) {
        return list(id, capacities, reader)
                .flatMap(all -> all.stream()
                        .filter(each -> each.notice().id().equals(noticeId))
                        .findFirst());
    }

    private ComposedNotice composed(Notice notice, Seen seen, Locale reader) {
        return compose.compose(
                seen.as() == Party.RESPONDENT ? notice.without("reason") : notice,
                about(seen.held().complaint(), seen.as()),
                reader);
    }

    /** The complainant reads the own name in full; everybody else masked. */
    private static Map<String, String> about(Complaint complaint, Party reader) {
        Complainant complainant = complaint.filing().complainant();
        Map<String, String> about = new LinkedHashMap<>();
        about.put("trackingNumber", complaint.trackingNumber().toString());
        if (complainant != null) {
            PersonalText name = complainant.name();
            about.put(
                    "complainant", reader == Party.COMPLAINANT || reader == Party.AGENT ? name.value() : name.masked());
        }
        about.put("respondent", complaint.filing().respondent().name());
        about.put("product", complaint.filing().grievance().purchase().product());
        about.put("receivedOn", complaint.filing().receivedOn().toString());
        return about;
    }
}
