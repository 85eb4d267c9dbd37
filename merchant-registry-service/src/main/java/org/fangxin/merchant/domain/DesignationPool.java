package org.fangxin.merchant.domain;

/** In which pool of the programme a designation is (选育池 is for applications). */
public enum DesignationPool {
    /** Held, and not evaluated with stars yet (培育库). */
    CULTIVATION,
    /** Held, and evaluated with stars (星级库). */
    STAR,
    /** Told to put something right, or suspended (预警库). */
    WARNING,
    /** Over. */
    NONE
}
