package org.fangxin.merchant.config;

import org.fangxin.merchant.adapter.kafka.AllianceEventMapper;
import org.fangxin.merchant.adapter.mongo.MongoAlliances;
import org.fangxin.merchant.application.alliance.KeepAlliances;
import org.fangxin.merchant.application.alliance.ListAlliances;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.alliance.Alliances;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Return alliances. */
@Configuration(proxyBeanMethods = false)
class AllianceConfiguration {
    @Bean
    Alliances alliances(AggregateCollections collections) {
        return new MongoAlliances(collections, AllianceEventMapper::tell);
    }

    @Bean
    KeepAlliances keepAlliances(Alliances alliances, Merchants merchants, CityTime time, IdSource ids) {
        return new KeepAlliances(alliances, merchants, time, ids);
    }

    @Bean
    ListAlliances listAlliances(Alliances alliances) {
        return new ListAlliances(alliances);
    }
}
