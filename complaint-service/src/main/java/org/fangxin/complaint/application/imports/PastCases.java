package org.fangxin.complaint.application.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.complaint.domain.report.ReportMove;
import org.fangxin.complaint.domain.report.Reporter;
import org.jspecify.annotations.Nullable;

/** Cases taken over, added many at a time. Each is added with its event, or not at all. */
public interface PastCases {
    /** Adds complaints; gives the ids of those whose number is taken. */
    Set<String> addComplaints(List<Move.Made> complaints);

    /** Adds reports, and who reported; gives the ids of those whose number is taken. */
    Set<String> addReports(List<PastReported> reports);

    /** The complaints taken over under these numbers. */
    Map<String, Known> complaints(Collection<String> externalNos);

    /** The complaints that were filed here, of these ids; they have no other number. */
    Map<String, String> ownComplaints(Collection<String> ids);

    /** The reports that were filed here, of these ids. */
    Map<String, String> ownReports(Collection<String> ids);

    /** The reports taken over under these numbers. */
    Map<String, Known> reports(Collection<String> externalNos);

    /** A report and its reporter, who lies apart; null when anonymous. */
    record PastReported(ReportMove.Made made, @Nullable Reporter reporter) {}

    /**
     * A case that is there.
     *
     * @param number the number people hold
     */
    record Known(String caseId, String number, Takeover takeover) {}
}
