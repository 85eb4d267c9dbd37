package org.fangxin.complaint.domain.report;

import java.util.List;

/** What came of an attempt with a report. */
public sealed interface ReportMove {
    /** The step was taken. */
    record Made(Report report, ReportEvent event) implements ReportMove {}

    /** The stage does not allow it; {@code allowed} names what it allows. */
    record NotNow(String action, String stage, List<String> allowed) implements ReportMove {}
}
