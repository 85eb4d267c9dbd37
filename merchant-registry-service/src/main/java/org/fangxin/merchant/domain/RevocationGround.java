package org.fangxin.merchant.domain;

/** Grounds on which a designation is taken away. */
public enum RevocationGround {
    /** A serious breach of the law, or a penalty for one. */
    SERIOUS_BREACH,
    /** A promise was not kept. */
    PROMISE_NOT_KEPT,
    /** The licence was closed. */
    LICENCE_CLOSED,
    /** Material for the application was false. */
    FALSE_MATERIAL,
    /** The merchant refused to put things right. */
    RECTIFICATION_REFUSED,
    /** Justified complaints came again and again. */
    REPEATED_COMPLAINTS,
    /** A serious safety event. */
    SAFETY_EVENT
}
