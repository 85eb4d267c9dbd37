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
 * @param compared pause between two comparisons of all figures in memory with those stored
 */
@ConfigurationProperties("fangxin.statistics")
record FiguresProperties(
        @DefaultValue("1s") Duration every,
        @DefaultValue("2s") Duration maintenance,
        @DefaultValue("1s") Duration staleAfter,
        @DefaultValue("5m") Duration compared) {}
