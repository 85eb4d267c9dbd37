package org.fangxin.merchant.domain.station;

/** The six haves (六有) that make a station one. */
public enum Have {
    /** An organisation for the protection of consumers (维权机构). */
    ORGANISATION,
    /** Rules of work (工作制度). */
    RULES,
    /** At least one worker, full or part time (工作人员). */
    STAFF,
    /** A ledger (台账记录). */
    LEDGER,
    /** Training and guidance (培训指导). */
    TRAINING,
    /** Assessment (考评测评). */
    ASSESSMENT
}
