package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A merchant applied for a designation.
 *
 * @param on day of the application (Asia/Shanghai)
 */
public record ApplicationSubmitted(String applicationId, String uscc, String district, String kind, LocalDate on)
        implements ApplicationEvent {
    public static final String TYPE = "merchant.application-submitted.v1";
}
