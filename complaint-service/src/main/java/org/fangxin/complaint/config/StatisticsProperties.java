package org.fangxin.complaint.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the figures.
 *
 * @param every pause between two runs that count what has changed
 * @param staleAfter age from which a question reads anew what was counted
 */
@ConfigurationProperties("fangxin.complaint.statistics")
public record StatisticsProperties(
        @DefaultValue("1s") Duration every,
        @DefaultValue("1s") Duration staleAfter) {}
