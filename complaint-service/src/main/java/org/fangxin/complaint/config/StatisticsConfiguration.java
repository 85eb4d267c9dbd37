package org.fangxin.complaint.config;

import org.fangxin.complaint.adapter.mongo.MongoStore;
import org.fangxin.complaint.api.statistics.CaseCatalogue;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.complaint.domain.statistics.Counting;
import org.fangxin.platform.figures.FigureSource;
import org.fangxin.platform.statistics.FigureReader;
import org.fangxin.platform.statistics.Statistics;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of the figures. */
@Configuration(proxyBeanMethods = false)
class StatisticsConfiguration {
    @Bean
    Counting counting(LegalClocks clocks, CityTime time) {
        return new Counting(clocks, time);
    }

    @Bean
    FigureSource caseFigures(MongoStore store) {
        return store.figures();
    }

    @Bean
    Statistics caseStatistics(FigureReader figures, MerchantCopies merchants, CityTime time, Texts texts) {
        return new Statistics(CaseCatalogue.of(merchants, texts), figures, time, texts);
    }
}
