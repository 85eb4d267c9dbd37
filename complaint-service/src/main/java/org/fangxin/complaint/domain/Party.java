package org.fangxin.complaint.domain;

/** What somebody is to a complaint. */
public enum Party {
    /** Who complains, or represents all who do. */
    COMPLAINANT,
    RESPONDENT,
    OFFICER,
    /** Who reports a suspected breach; only in the history of reports, and never by name. */
    REPORTER,
    /** The platform itself, when time has run out. */
    PLATFORM,
    /** Who acts for the complainant by a power of attorney. */
    AGENT,
    /** The service station that took it down: reads how it goes on, and decides nothing. */
    STATION,
    /** Who complains jointly and is represented: reads, and leaves the steps to the representatives. */
    CO_COMPLAINANT;

    /** The side of the dispute on which somebody stands. */
    public Party side() {
        return this == AGENT || this == CO_COMPLAINANT ? COMPLAINANT : this;
    }
}
