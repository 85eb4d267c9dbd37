package org.fangxin.complaint.application.exports;

import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.report.Report;

/** Tells whole cases in the lines that an import takes. */
public interface CaseLineWriter {
    /** A complaint with its past. */
    String complaint(Complaint complaint);

    /** A report with its past; who reported is never told. */
    String report(Report report);
}
