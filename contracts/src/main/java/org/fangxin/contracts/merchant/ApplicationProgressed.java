package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A step was taken with an application.
 *
 * @param on day of the step (Asia/Shanghai)
 * @param step COUNTY_APPROVED, CITY_APPROVED, SUPPLEMENT_REQUESTED, SUPPLEMENTED, OBJECTED, OBJECTION_DECIDED,
 *     PUBLICITY_ENDED, AWARDED, REJECTED or WITHDRAWN
 * @param stage the stage after it: COUNTY_REVIEW, CITY_REVIEW, SUPPLEMENT, APPROVED, PUBLICITY, PUBLICITY_OVER, AWARDED,
 *     REJECTED or WITHDRAWN
 */
public record ApplicationProgressed(
        String applicationId, String uscc, String district, String kind, LocalDate on, String step, String stage)
        implements ApplicationEvent {
    public static final String TYPE = "merchant.application-progressed.v1";
}
