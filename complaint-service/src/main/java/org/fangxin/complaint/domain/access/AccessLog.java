package org.fangxin.complaint.domain.access;

import java.util.List;

/** The record of looks at personal data. It only grows. */
public interface AccessLog {
    /** Keeps that somebody has seen the personal data of several cases at once. */
    void keepAll(List<String> caseIds, Access access);

    /** Keeps a look; whoever cannot keep it must not show the data. */
    void keep(String caseId, Access access);

    /** All looks at the data of a case, oldest first, at most 1,000. */
    List<Access> of(String caseId);
}
