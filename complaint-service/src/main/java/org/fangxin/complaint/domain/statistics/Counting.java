package org.fangxin.complaint.domain.statistics;

import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.platform.time.CityTime;

/** Makes figures of cases. */
public record Counting(LegalClocks clocks, CityTime time) {
    /** What a complaint adds to the figures. */
    public CaseFigures of(Complaint complaint) {
        return new ComplaintFigures(complaint, clocks, time).figures();
    }

    /** What a report adds to the figures. */
    public CaseFigures of(Report report) {
        return new ReportFigures(report, clocks, time).figures();
    }
}
