package org.fangxin.complaint.adapter.mongo;

import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportEvent;
import org.fangxin.platform.mongo.OutgoingEvent;

/** Says what a change of a report tells the other services. */
@FunctionalInterface
public interface OutgoingReportEvents {
    /** The event to send, given the report after the change. */
    OutgoingEvent of(Report report, ReportEvent event);
}
