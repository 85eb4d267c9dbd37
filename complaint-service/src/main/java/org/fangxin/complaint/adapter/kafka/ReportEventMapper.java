package org.fangxin.complaint.adapter.kafka;

import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportEvent;
import org.fangxin.complaint.domain.report.ReportFiling;
import org.fangxin.contracts.complaint.ReportFiled;
import org.fangxin.contracts.complaint.ReportImported;
import org.fangxin.contracts.complaint.ReportProgressed;
import org.fangxin.platform.mongo.OutgoingEvent;

/** Says in the published language what happened to a report: neither who reported nor who is reported goes out. */
public final class ReportEventMapper {
    private ReportEventMapper() {}

    /** The event to publish, given the report after the change. */
    public static OutgoingEvent outgoing(Report report, ReportEvent event) {
        ReportFiling filing = report.filing();
        return switch (event) {
            case ReportEvent.Filed filed ->
                new OutgoingEvent(
                        ReportFiled.TYPE,
                        new ReportFiled(
                                report.id(),
                                report.district(),
                                filing.category(),
                                filing.problemType(),
                                filing.channel(),
                                filing.named(),
                                filing.receivedOn(),
                                filed.verificationDueOn()));
            case ReportEvent.Imported imported ->
                new OutgoingEvent(
                        ReportImported.TYPE,
                        new ReportImported(
                                report.id(),
                                report.district(),
                                filing.category(),
                                filing.problemType(),
                                filing.channel(),
                                filing.named(),
                                filing.receivedOn(),
                                report.state().code(),
                                imported.story().verificationDueOn(),
                                imported.story().verifiedOn(),
                                imported.story().caseFiled(),
                                imported.story().decidedOn()));
            case ReportEvent.Progressed progressed ->
                new OutgoingEvent(
                        ReportProgressed.TYPE,
                        new ReportProgressed(
                                report.id(),
                                report.district(),
                                filing.category(),
                                filing.receivedOn(),
                                progressed.on(),
                                progressed.code()));
        };
    }
}
