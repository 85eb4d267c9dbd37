package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * The bureau publicises that it is going to award a designation (公示); anybody may object until the last day.
 *
 * @param on first day of the publicity (Asia/Shanghai)
 * @param until last day of the publicity
 */
public record DesignationPublicised(
        String applicationId, String uscc, String district, String kind, LocalDate on, LocalDate until)
        implements ApplicationEvent {
    public static final String TYPE = "merchant.designation-publicised.v1";
}
