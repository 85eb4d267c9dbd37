package org.fangxin.merchant.config;

import com.mongodb.client.MongoDatabase;
import org.fangxin.merchant.adapter.kafka.ComplaintEvents;
import org.fangxin.merchant.adapter.kafka.MerchantEventMapper;
import org.fangxin.merchant.adapter.kafka.WarningEvents;
import org.fangxin.merchant.adapter.mongo.MerchantCollection;
import org.fangxin.merchant.adapter.mongo.MongoDesignationRegister;
import org.fangxin.merchant.adapter.mongo.MongoMerchantWarnings;
import org.fangxin.merchant.adapter.mongo.MongoMerchants;
import org.fangxin.merchant.adapter.mongo.MongoStandings;
import org.fangxin.merchant.adapter.mongo.RegistryIndexes;
import org.fangxin.merchant.application.designation.ActOnDesignation;
import org.fangxin.merchant.application.designation.ListDesignations;
import org.fangxin.merchant.application.odr.TakePartInOdr;
import org.fangxin.merchant.application.pledge.KeepPledges;
import org.fangxin.merchant.application.registry.ReadMerchant;
import org.fangxin.merchant.application.registry.ReadRevisions;
import org.fangxin.merchant.application.registry.StateMerchant;
import org.fangxin.merchant.application.registry.TurnDesignations;
import org.fangxin.merchant.application.returning.CheckReturn;
import org.fangxin.merchant.application.standing.ReadStanding;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.alliance.Alliances;
import org.fangxin.merchant.domain.evaluation.EvaluationCalendar;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.merchant.domain.review.StandingMarks;
import org.fangxin.merchant.domain.standing.Standings;
import org.fangxin.merchant.domain.warning.MerchantWarnings;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Merchants, their lists, their standing and the warnings about them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MerchantRegistryProperties.class)
class RegistryConfiguration {
    @Bean
    RegistryIndexes registryIndexes() {
        return new RegistryIndexes();
    }

    @Bean
    MerchantCollection merchantCollection(AggregateCollections collections) {
        return new MerchantCollection(collections);
    }

    @Bean
    MongoMerchants merchantStore(MerchantCollection merchants, MongoDatabase database, CityTime time) {
        return new MongoMerchants(merchants, database, new MerchantEventMapper(), time);
    }

    @Bean
    Standings standings(MongoDatabase database) {
        return new MongoStandings(database);
    }

    @Bean
    MerchantWarnings merchantWarnings(MongoDatabase database) {
        return new MongoMerchantWarnings(database);
    }

    @Bean
    EventSubscription complaintEvents(Standings standings, StandingMarks marks, CityTime time) {
        return new ComplaintEvents(standings, marks, time).subscription();
    }

    @Bean
    EventSubscription warningEvents(MerchantWarnings warnings, StandingMarks marks, CityTime time) {
        return new WarningEvents(warnings, marks, time).subscription();
    }

    @Bean
    StateMerchant stateMerchant(Merchants merchants, CityTime time, IdSource ids) {
        return new StateMerchant(merchants, time, ids);
    }

    @Bean
    TurnDesignations turnDesignations(Merchants merchants, CityTime time) {
        return new TurnDesignations(merchants, time);
    }

    @Bean
    ReadMerchant readMerchant(Merchants merchants, Standings standings, MerchantWarnings warnings, CityTime time) {
        return new ReadMerchant(merchants, new ReadStanding(standings, time), warnings, time);
    }

    @Bean
    ListDesignations listDesignations(
            MerchantCollection collection, EvaluationCalendar calendar, Merchants merchants, CityTime time) {
        return new ListDesignations(new MongoDesignationRegister(collection), calendar, merchants, time);
    }

    @Bean
    ActOnDesignation actOnDesignation(Merchants merchants, Programmes programmes, CityTime time) {
        return new ActOnDesignation(merchants, programmes, time);
    }

    @Bean
    TakePartInOdr takePartInOdr(Merchants merchants, CityTime time) {
        return new TakePartInOdr(merchants, time);
    }

    @Bean
    ReadRevisions readRevisions(Merchants merchants) {
        return new ReadRevisions(merchants);
    }

    @Bean
    KeepPledges keepPledges(Merchants merchants, CityTime time, IdSource ids) {
        return new KeepPledges(merchants, time, ids);
    }

    @Bean
    CheckReturn checkReturn(Merchants merchants, Alliances alliances) {
        return new CheckReturn(merchants, alliances);
    }
}
