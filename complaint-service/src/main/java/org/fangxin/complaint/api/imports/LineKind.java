package org.fangxin.complaint.api.imports;

/** What a line holds. */
enum LineKind {
    COMPLAINT,
    REPORT
}
