package org.fangxin.complaint.config;

import org.fangxin.complaint.adapter.mongo.MongoStore;
import org.fangxin.complaint.adapter.schedule.CountingCases;
import org.fangxin.complaint.api.statistics.CaseCatalogue;
import org.fangxin.complaint.application.statistics.CountCases;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.complaint.domain.statistics.Counting;
import org.fangxin.platform.statistics.Statistics;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Texts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of the figures. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StatisticsProperties.class)
class StatisticsConfiguration {
    @Bean
    Counting counting(LegalClocks clocks, CityTime time) {
        return new Counting(clocks, time);
    }

    @Bean
    CountCases countCases(MongoStore store, CityTime time) {
        return new CountCases(store.sheets(), time);
    }

    @Bean
    CountingCases countingCases(CountCases counting) {
        return new CountingCases(counting);
    }

    @Bean
    Statistics caseStatistics(
            MongoStore store, MerchantCopies merchants, StatisticsProperties properties, CityTime time, Texts texts) {
        return new Statistics(CaseCatalogue.of(merchants, texts), store.figures(properties.staleAfter()), time, texts);
    }
}
