package org.fangxin.merchant.config;

import com.mongodb.client.MongoDatabase;
import org.fangxin.merchant.adapter.kafka.ApplicationEventMapper;
import org.fangxin.merchant.adapter.kafka.OwnAwards;
import org.fangxin.merchant.adapter.mongo.MongoApplications;
import org.fangxin.merchant.adapter.mongo.MongoDrafts;
import org.fangxin.merchant.adapter.mongo.MongoPlaqueNumbers;
import org.fangxin.merchant.adapter.programme.ProgrammeFiles;
import org.fangxin.merchant.adapter.schedule.Housekeeping.Chore;
import org.fangxin.merchant.application.applying.Admission;
import org.fangxin.merchant.application.applying.AdvanceApplication;
import org.fangxin.merchant.application.applying.AwardDesignation;
import org.fangxin.merchant.application.applying.KeepDrafts;
import org.fangxin.merchant.application.applying.ReadApplications;
import org.fangxin.merchant.application.applying.Records;
import org.fangxin.merchant.application.applying.RuleApplication;
import org.fangxin.merchant.application.applying.SubmitApplication;
import org.fangxin.merchant.application.applying.SubmitDraft;
import org.fangxin.merchant.application.applying.TurnApplications;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.application.Applications;
import org.fangxin.merchant.domain.application.DraftPeriod;
import org.fangxin.merchant.domain.application.Drafts;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.merchant.domain.warning.MerchantWarnings;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.mongo.NumberBlocks;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Applications for designations and the programmes that rule them. */
@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {
    @Bean
    Programmes programmes(MerchantRegistryProperties properties) {
        return ProgrammeFiles.with(properties.programmeFolder());
    }

    @Bean
    Applications applications(AggregateCollections collections, PersonalDataCipher cipher) {
        return new MongoApplications(collections, cipher, new ApplicationEventMapper());
    }

    @Bean
    Records records(MerchantWarnings warnings, CityTime time) {
        return new Records(warnings, time);
    }

    @Bean
    Admission admission(Programmes programmes, Records records, CityTime time) {
        return new Admission(programmes, records, time);
    }

    @Bean
    SubmitApplication submitApplication(
            Applications applications, Merchants merchants, Admission admission, CityTime time, IdSource ids) {
        return new SubmitApplication(applications, merchants, admission, new SubmitApplication.Moments(time, ids));
    }

    @Bean
    Drafts drafts(MongoDatabase database) {
        return new MongoDrafts(database);
    }

    @Bean
    DraftPeriod draftPeriod(MerchantRegistryProperties properties) {
        return properties.drafts().period();
    }

    @Bean
    KeepDrafts.Keeping keepingDrafts(DraftPeriod period, CityTime time, IdSource ids) {
        return new KeepDrafts.Keeping(period, new SubmitApplication.Moments(time, ids));
    }

    @Bean
    KeepDrafts keepDrafts(
            Drafts drafts,
            Merchants merchants,
            Applications applications,
            Admission admission,
            KeepDrafts.Keeping keeping) {
        return new KeepDrafts(drafts, merchants, applications, admission, keeping);
    }

    @Bean
    SubmitDraft submitDraft(
            KeepDrafts keepDrafts, Drafts drafts, Applications applications, SubmitApplication submitApplication) {
        return new SubmitDraft(keepDrafts, drafts, applications, submitApplication);
    }

    @Bean
    Chore droppingDrafts(KeepDrafts keepDrafts) {
        return new Chore("dropping old drafts", keepDrafts::dropOver);
    }

    @Bean
    AdvanceApplication advanceApplication(Applications applications, CityTime time) {
        return new AdvanceApplication(applications, time);
    }

    @Bean
    RuleApplication ruleApplication(
            Applications applications, AdvanceApplication advance, Programmes programmes, CityTime time) {
        return new RuleApplication(applications, advance, programmes, time);
    }

    @Bean
    AwardDesignation awardDesignation(
            Applications applications,
            Merchants merchants,
            AdvanceApplication advance,
            AwardDesignation.Terms terms,
            CityTime time) {
        return new AwardDesignation(applications, merchants, advance, terms, time);
    }

    @Bean
    AwardDesignation.Terms awardTerms(Programmes programmes, Records records, NumberBlocks numbers, IdSource ids) {
        return new AwardDesignation.Terms(programmes, records, new MongoPlaqueNumbers(numbers), ids);
    }

    @Bean
    ReadApplications readApplications(Applications applications) {
        return new ReadApplications(applications);
    }

    @Bean
    EventSubscription ownAwards(AwardDesignation awardDesignation) {
        return new OwnAwards(awardDesignation).subscription();
    }

    @Bean
    Chore turningApplications(Applications applications, AdvanceApplication advance, CityTime time) {
        return new Chore("turning applications", new TurnApplications(applications, advance, time)::run);
    }
}
