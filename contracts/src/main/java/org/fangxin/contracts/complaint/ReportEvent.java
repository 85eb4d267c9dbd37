package org.fangxin.contracts.complaint;

/**
 * Something that happened to a report (举报), on the topic of complaints with the report's id as key. Neither the reporter
 * nor the reported business is named: the business must not learn that it was reported (SAMR Order 121 article 37).
 */
public sealed interface ReportEvent permits ReportFiled, ReportImported, ReportProgressed {
    /** The report's id (UUIDv7), also the message key. */
    String reportId();
}
