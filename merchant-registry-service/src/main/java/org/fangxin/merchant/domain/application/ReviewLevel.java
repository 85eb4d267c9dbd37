package org.fangxin.merchant.domain.application;

/** The two levels of review. */
public enum ReviewLevel {
    /** By the bureau of the district. */
    COUNTY,
    /** By the bureau of the city. */
    CITY
}
