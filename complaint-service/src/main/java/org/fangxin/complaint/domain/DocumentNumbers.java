package org.fangxin.complaint.domain;

/** Where the serial numbers of documents come from: one series a district, kind and year. Gaps are allowed. */
@FunctionalInterface
public interface DocumentNumbers {
    /** The next serial number, from 1. */
    long next(String district, NoticeKind kind, int year);
}
