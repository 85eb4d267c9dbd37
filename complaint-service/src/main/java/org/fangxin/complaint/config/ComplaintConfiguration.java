package org.fangxin.complaint.config;

import com.mongodb.client.MongoDatabase;
import org.fangxin.complaint.adapter.kafka.ComplaintEventMapper;
import org.fangxin.complaint.adapter.kafka.FilingKeys;
import org.fangxin.complaint.adapter.kafka.MerchantEvents;
import org.fangxin.complaint.adapter.mongo.MongoStore;
import org.fangxin.complaint.adapter.registry.HttpMerchantDirectory;
import org.fangxin.complaint.adapter.registry.RegistryAddress;
import org.fangxin.complaint.adapter.schedule.Upkeep;
import org.fangxin.complaint.api.cases.Cases;
import org.fangxin.complaint.api.cases.ComplaintView;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.ComplaintSearch;
import org.fangxin.complaint.application.CopiesFirst;
import org.fangxin.complaint.application.FileComplaint;
import org.fangxin.complaint.application.IdentifyRespondent;
import org.fangxin.complaint.application.Occasions;
import org.fangxin.complaint.application.Paperwork;
import org.fangxin.complaint.application.ReadComplaints;
import org.fangxin.complaint.application.SearchKeys;
import org.fangxin.complaint.application.WatchDeadlines;
import org.fangxin.complaint.application.evidence.TendEvidence;
import org.fangxin.complaint.application.report.WatchReports;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LegalRules;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.complaint.domain.statistics.Counting;
import org.fangxin.complaint.domain.watch.Watch;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.mongo.DeclaredIndexes;
import org.fangxin.platform.mongo.NumberBlocks;
import org.fangxin.platform.personal.MasterKey;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.fangxin.platform.web.Texts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** All wiring of the complaint service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComplaintProperties.class)
@EnableScheduling
@Import(HttpMerchantDirectory.class)
class ComplaintConfiguration {
    @Bean
    LegalClocks legalClocks(ComplaintProperties properties) {
        return new LegalClocks(LegalRules.shipped(), Calendars.with(properties.calendarFolder()));
    }

    @Bean
    Occasions occasions(CityTime time, LegalClocks clocks) {
        return new Occasions(time, clocks);
    }

    @Bean
    MongoStore mongoStore(
            MongoDatabase database, AggregateCollections collections, PersonalDataCipher cipher, Counting counting) {
        return new MongoStore(database, collections, cipher, counting);
    }

    @Bean
    DeclaredIndexes complaintIndexes() {
        return MongoStore.indexes();
    }

    @Bean
    FilingKeys filingKeys(MasterKey key) {
        return new FilingKeys(key);
    }

    @Bean
    Complaints complaints(MongoStore store, FilingKeys keys) {
        return store.complaints((complaint, event) -> ComplaintEventMapper.told(keys, complaint, event));
    }

    @Bean
    ComplaintSearch complaintSearch(MongoStore store) {
        return store.search();
    }

    @Bean
    MerchantCopies merchantCopies(MongoStore store) {
        return store.merchants();
    }

    @Bean
    EventSubscription merchantEvents(MerchantCopies copies) {
        return MerchantEvents.keeping(copies);
    }

    @Bean
    RegistryAddress registryAddress(ComplaintProperties properties) {
        ComplaintProperties.Registry registry = properties.registry();
        return new RegistryAddress(registry.url(), registry.connectTimeout(), registry.readTimeout());
    }

    @Bean
    FileComplaint fileComplaint(
            Complaints complaints,
            MerchantCopies copies,
            HttpMerchantDirectory registry,
            MongoStore store,
            NumberBlocks numbers,
            IdSource ids,
            Occasions occasions) {
        IdentifyRespondent respondents = new IdentifyRespondent(new CopiesFirst(copies, registry));
        return new FileComplaint(complaints, respondents, store.trackingNumbers(numbers), ids, occasions);
    }

    @Bean
    AdvanceComplaint advanceComplaint(Complaints complaints, Occasions occasions, Paperwork paperwork) {
        return new AdvanceComplaint(complaints, occasions, paperwork);
    }

    @Bean
    ReadComplaints readComplaints(Complaints complaints, CityTime time) {
        return new ReadComplaints(complaints, time);
    }

    @Bean
    ComplaintView complaintView(LegalClocks clocks, CityTime time, Texts texts) {
        return new ComplaintView(clocks, time, texts);
    }

    @Bean
    Cases cases(AdvanceComplaint advance, ComplaintView view) {
        return new Cases(advance, view);
    }

    @Bean
    WatchDeadlines watchDeadlines(
            MongoStore store, Complaints complaints, AdvanceComplaint advance, LegalClocks clocks, CityTime time) {
        return new WatchDeadlines(store.alarms(), complaints, advance, new Watch(clocks), time);
    }

    @Bean
    SearchKeys searchKeys(MongoStore store) {
        return store.searchKeys();
    }

    @Bean
    Upkeep upkeep(
            WatchDeadlines deadlines,
            MongoStore store,
            TendEvidence evidence,
            WatchReports reports,
            SearchKeys searchKeys) {
        return new Upkeep(deadlines, store.recount(), evidence, reports, searchKeys);
    }
}
