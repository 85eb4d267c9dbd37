package org.fangxin.merchant.domain.application;

/** Grounds on which an application is rejected. */
public enum RejectionGround {
    /** The checklist is not met. */
    CRITERIA_NOT_MET,
    /** Material was false. */
    FALSE_MATERIAL,
    /** What was asked for did not come in time. */
    SUPPLEMENT_OVERDUE,
    /** An objection holds. */
    OBJECTION_UPHELD,
    /** A penalty, a revocation or a grave warning stands against it. */
    RECORD,
    /** Another ground, said in the reason. */
    OTHER
}
