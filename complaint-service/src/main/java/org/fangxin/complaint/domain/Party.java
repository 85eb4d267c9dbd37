package org.fangxin.complaint.domain;

/** What somebody is to a complaint. */
public enum Party {
    COMPLAINANT,
    RESPONDENT,
    OFFICER,
    /** Who reports a suspected breach; only in the history of reports, and never by name. */
    REPORTER,
    /** The platform itself, when time has run out. */
    PLATFORM
}
