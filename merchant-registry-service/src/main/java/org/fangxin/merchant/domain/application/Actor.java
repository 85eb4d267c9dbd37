package org.fangxin.merchant.domain.application;

/**
 * Who takes a step.
 *
 * @param as what they are to this application
 * @param id their account; {@code platform} for the platform itself
 */
public record Actor(As as, String id) {
    /** What somebody is to an application. */
    public enum As {
        /** The merchant itself. */
        APPLICANT,
        /** A reviewer of the applicant's district. */
        COUNTY_REVIEWER,
        /** A reviewer of the whole city; may do what a reviewer of the district may. */
        CITY_REVIEWER,
        /** Anybody, while the award is publicised. */
        PUBLIC,
        /** The platform, when the calendar decides. */
        PLATFORM;

        /** Whether it is the bureau. */
        public boolean reviews() {
            return this == COUNTY_REVIEWER || this == CITY_REVIEWER;
        }
    }

    /** The platform. */
    public static final Actor PLATFORM = new Actor(As.PLATFORM, "platform");
}
