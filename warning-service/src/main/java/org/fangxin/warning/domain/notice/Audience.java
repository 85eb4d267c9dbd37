package org.fangxin.warning.domain.notice;

/** Whom a notice speaks to in particular. */
public enum Audience {
    /** Everybody. */
    GENERAL,
    /** Older people and those who buy for them. */
    ELDERLY,
    /** Parents and guardians. */
    PARENTS,
    /** Students. */
    STUDENTS,
    /** Visitors of the city. */
    TOURISTS,
    /** Who buys online and from live streams. */
    ONLINE_SHOPPERS,
    /** Shops and malls that sell the goods. */
    RETAILERS
}
