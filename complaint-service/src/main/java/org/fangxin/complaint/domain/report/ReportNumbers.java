package org.fangxin.complaint.domain.report;

/** Where the numbers of reports come from: each is given once; gaps may occur. */
@FunctionalInterface
public interface ReportNumbers {
    /** The next number of a year. */
    ReportNumber next(int year);
}
