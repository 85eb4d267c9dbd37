package org.fangxin.merchant.config;

import com.mongodb.client.MongoDatabase;
import org.fangxin.merchant.adapter.kafka.EndedComplaints;
import org.fangxin.merchant.adapter.kafka.OwnLedgerEvents;
import org.fangxin.merchant.adapter.kafka.StationEventMapper;
import org.fangxin.merchant.adapter.mongo.MongoAssessments;
import org.fangxin.merchant.adapter.mongo.MongoLedgers;
import org.fangxin.merchant.adapter.mongo.MongoStations;
import org.fangxin.merchant.adapter.ndjson.JsonLineParser;
import org.fangxin.merchant.application.station.EscalateDispute;
import org.fangxin.merchant.application.station.FindStations;
import org.fangxin.merchant.application.station.HearOfComplaint;
import org.fangxin.merchant.application.station.KeepLedger;
import org.fangxin.merchant.application.station.KeepStations;
import org.fangxin.merchant.application.station.LoadStations;
import org.fangxin.merchant.application.station.ReadLedger;
import org.fangxin.merchant.domain.person.AccessLog;
import org.fangxin.merchant.domain.station.Assessments;
import org.fangxin.merchant.domain.station.Ledgers;
import org.fangxin.merchant.domain.station.Stations;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stations and their ledgers. */
@Configuration(proxyBeanMethods = false)
class StationConfiguration {
    @Bean
    MongoStations stations(AggregateCollections collections, PersonalDataCipher cipher, CityTime time) {
        return new MongoStations(collections, cipher, new StationEventMapper(time)::station);
    }

    @Bean
    Ledgers ledgers(AggregateCollections collections, PersonalDataCipher cipher, CityTime time) {
        return new MongoLedgers(collections, cipher, new StationEventMapper(time)::entry);
    }

    @Bean
    Assessments assessments(MongoDatabase database) {
        return new MongoAssessments(database);
    }

    @Bean
    EventSubscription ownLedgerEvents(Assessments assessments) {
        return new OwnLedgerEvents(assessments).subscription();
    }

    @Bean
    KeepStations keepStations(Stations stations, CityTime time, IdSource ids) {
        return new KeepStations(stations, time, ids);
    }

    @Bean
    LoadStations loadStations(Stations stations, CityTime time, IdSource ids) {
        return new LoadStations(new JsonLineParser(), stations, time, ids);
    }

    @Bean
    FindStations findStations(Stations stations) {
        return new FindStations(stations);
    }

    @Bean
    KeepLedger keepLedger(Ledgers ledgers, CityTime time, IdSource ids) {
        return new KeepLedger(ledgers, time, ids);
    }

    @Bean
    EventSubscription endedComplaints(Ledgers ledgers) {
        return new EndedComplaints(new HearOfComplaint(ledgers)).subscription();
    }

    @Bean
    EscalateDispute escalateDispute(KeepLedger keepLedger, AccessLog accesses, CityTime time) {
        return new EscalateDispute(keepLedger, accesses, time);
    }

    @Bean
    ReadLedger readLedger(Ledgers ledgers, Assessments assessments) {
        return new ReadLedger(ledgers, assessments);
    }
}
