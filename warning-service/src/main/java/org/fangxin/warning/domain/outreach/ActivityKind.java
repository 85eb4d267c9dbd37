package org.fangxin.warning.domain.outreach;

/** Ways in which the bureau speaks up for safe consumption. */
public enum ActivityKind {
    /** A talk at a place. */
    LECTURE,
    /** A broadcast over the net. */
    LIVE_STREAM,
    /** Passers-by are asked in the street. */
    STREET_INTERVIEW,
    /** The bureau comes to a community. */
    COMMUNITY_VISIT;

    /** Whether people meet there; else they watch from afar. */
    public boolean isOnSite() {
        return this != LIVE_STREAM;
    }
}
