package org.fangxin.platform.figures;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the figures.
 *
 * @param every pause between two runs that count what has changed
 * @param maintenance pause between two looks for work on all figures
 * @param staleAfter age from which a question reads anew what was counted
 */
@ConfigurationProperties("fangxin.statistics")
record FiguresProperties(
        @DefaultValue("1s") Duration every,
        @DefaultValue("2s") Duration maintenance,
        @DefaultValue("1s") Duration staleAfter) {}
