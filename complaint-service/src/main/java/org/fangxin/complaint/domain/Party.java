package org.fangxin.complaint.domain;

/** What somebody is to a complaint. */
public enum Party {
    COMPLAINANT,
    RESPONDENT,
    OFFICER,
    /** The platform itself, when time has run out. */
    PLATFORM
}
