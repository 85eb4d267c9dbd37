package org.fangxin.complaint.application.evidence;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.application.ReadComplaints;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Documented;
import org.fangxin.complaint.domain.evidence.EvidenceFiles;

/** Shows files of a case to those whom they concern. For everybody else neither case nor file exists. */
public final class ReadEvidence {
    private final ReadComplaints complaints;
    private final EvidenceFiles files;

    public ReadEvidence(ReadComplaints complaints, EvidenceFiles files) {
        this.complaints = complaints;
        this.files = files;
    }

    /** Whether a case still takes files; empty when there is no such case for the reader. */
    public Optional<Boolean> takesMore(ComplaintId complaint, List<Actor> capacities) {
        return complaints
                .find(complaint, capacities)
                .map(seen -> seen.held().complaint().state() instanceof Documented);
    }

    /** What is known about the files of a case, in the order in which they came. */
    public Optional<List<Attachment>> list(ComplaintId complaint, List<Actor> capacities) {
        return complaints
                .find(complaint, capacities)
                .map(seen -> seen.held().complaint().dossier().attachments().stream()
                        .filter(each -> each.readableBy(seen.as()))
                        .toList());
    }

    /** What is known about one file. */
    public Optional<Attachment> find(ComplaintId complaint, List<Actor> capacities, String attachmentId) {
        return list(complaint, capacities)
                .flatMap(all -> all.stream()
                        .filter(each -> each.id().equals(attachmentId))
                        .findFirst());
    }

    /** The content of a file that {@link #find} gave, from a byte on. */
    public InputStream content(Attachment attachment, long from) {
        return files.open(attachment, from);
    }
}
