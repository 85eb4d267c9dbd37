package org.fangxin.merchant.api.applications;

/** For whom an application is shown. */
enum Audience {
    /** Anybody, from the publicity on. */
    PUBLIC,
    /** The applicant. */
    APPLICANT,
    /** A reviewer of the district or the city. */
    REVIEWER
}
