package org.fangxin.warning.config;

import org.fangxin.platform.figures.FigureSource;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.statistics.FigureReader;
import org.fangxin.platform.statistics.Statistics;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Texts;
import org.fangxin.warning.adapter.mongo.WarningDocument;
import org.fangxin.warning.adapter.mongo.WarningSource;
import org.fangxin.warning.api.statistics.OutreachReader;
import org.fangxin.warning.api.statistics.WarningCatalogue;
import org.fangxin.warning.application.outreach.OutreachFigures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of the figures. */
@Configuration(proxyBeanMethods = false)
class StatisticsConfiguration {
    @Bean
    FigureSource warningFigures(AggregateCollection<WarningDocument> warnings) {
        return WarningSource.of(warnings);
    }

    @Bean
    Statistics warningStatistics(FigureReader figureReader, CityTime time, Texts texts) {
        return new Statistics(WarningCatalogue.warnings().withoutSuppression(), figureReader, time, texts);
    }

    @Bean
    Statistics outreachStatistics(OutreachFigures figures, CityTime time, Texts texts) {
        return new Statistics(
                WarningCatalogue.outreach(texts).withoutSuppression(), new OutreachReader(figures, time), time, texts);
    }
}
