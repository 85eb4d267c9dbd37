package org.fangxin.complaint.domain.report;

import org.fangxin.complaint.domain.CheckDigit;

/** The number of a report: {@code JB-2026-000001-7}, that is 举报, year of receipt, running number and a check digit. */
public record ReportNumber(int year, long serial) {
    @Override
    public String toString() {
        String digits = "%04d%06d".formatted(year, serial);
        return "JB-%04d-%06d-%d".formatted(year, serial, CheckDigit.of(digits));
    }
}
