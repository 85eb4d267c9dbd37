package org.fangxin.complaint.application.imports;

import org.fangxin.complaint.domain.TrackingNumbers;
import org.fangxin.complaint.domain.report.ReportNumbers;

/** Where the numbers of cases come from that are taken over; the year is that of receipt. */
public record Numbering(TrackingNumbers complaints, ReportNumbers reports) {}
