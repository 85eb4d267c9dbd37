package org.fangxin.merchant.config;

import org.fangxin.merchant.adapter.mongo.MerchantCollection;
import org.fangxin.merchant.adapter.mongo.MerchantSource;
import org.fangxin.merchant.adapter.mongo.MongoStations;
import org.fangxin.merchant.api.statistics.RegistryCatalogue;
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
    FigureSource merchantFigures(MerchantCollection merchants, MongoStations stations, CityTime time) {
        return MerchantSource.of(merchants, stations, time);
    }

    @Bean
    Statistics registryStatistics(FigureReader figures, CityTime time, Texts texts) {
        return new Statistics(RegistryCatalogue.of(texts), figures, time, texts);
    }
}
