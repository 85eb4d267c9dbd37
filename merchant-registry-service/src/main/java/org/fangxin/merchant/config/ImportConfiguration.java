package org.fangxin.merchant.config;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.fangxin.merchant.adapter.csv.CsvFormat;
import org.fangxin.merchant.adapter.mongo.RegistryIndexes;
import org.fangxin.merchant.adapter.ndjson.JsonLineParser;
import org.fangxin.merchant.adapter.schedule.Housekeeping;
import org.fangxin.merchant.adapter.schedule.Housekeeping.Chore;
import org.fangxin.merchant.application.imports.ImportLines;
import org.fangxin.merchant.application.odr.TakePartInOdr;
import org.fangxin.merchant.application.person.KeepPersons;
import org.fangxin.merchant.application.registry.StateMerchant;
import org.fangxin.merchant.application.registry.TurnDesignations;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.imports.MerchantLineResult;
import org.fangxin.merchant.domain.sync.ChangeLog;
import org.fangxin.platform.imports.ImportBell;
import org.fangxin.platform.imports.ImportFormat;
import org.fangxin.platform.imports.ImportJobs;
import org.fangxin.platform.imports.ImportLimits;
import org.fangxin.platform.imports.NdjsonFormat;
import org.fangxin.platform.imports.ReadImport;
import org.fangxin.platform.imports.RunImports;
import org.fangxin.platform.imports.SubmitImport;
import org.fangxin.platform.imports.mongo.MongoImportJobs;
import org.fangxin.platform.imports.schedule.ImportWorker;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports and what runs beside the requests. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
    private static final int PURGED_AT_ONCE = 100;
    private static final int DROPPED_AT_ONCE = 5_000;

    @Bean
    ImportJobs<MerchantLineResult> importJobs(MongoDatabase database, PersonalDataCipher cipher) {
        return new MongoImportJobs<>(database, RegistryIndexes.IMPORTS, MerchantLineResult.class, cipher);
    }

    @Bean
    ImportBell importBell() {
        return new ImportBell();
    }

    @Bean
    ImportFormat ndjsonFormat() {
        return new NdjsonFormat();
    }

    @Bean
    ImportFormat csvFormat() {
        return new CsvFormat();
    }

    @Bean
    SubmitImport submitImport(
            ImportJobs<MerchantLineResult> jobs,
            MerchantRegistryProperties properties,
            ImportBell bell,
            CityTime time,
            IdSource ids) {
        MerchantRegistryProperties.Imports imports = properties.imports();
        ImportLimits limits = new ImportLimits(
                imports.maxLines(),
                Math.toIntExact(imports.maxLine().toBytes()),
                imports.maxSize().toBytes());
        return new SubmitImport(jobs, limits, bell, time, ids);
    }

    @Bean
    ReadImport<MerchantLineResult> readImport(ImportJobs<MerchantLineResult> jobs, ImportBell bell, CityTime time) {
        return new ReadImport<>(jobs, bell, time);
    }

    @Bean
    ImportWorker importWorker(
            ImportJobs<MerchantLineResult> jobs,
            Merchants merchants,
            StateMerchant stateMerchant,
            TakePartInOdr takePartInOdr,
            KeepPersons keepPersons,
            ImportBell bell,
            CityTime time,
            IdSource ids) {
        ImportLines lines = new ImportLines(
                new JsonLineParser(), merchants, stateMerchant, new ImportLines.Besides(takePartInOdr, keepPersons));
        return new ImportWorker(new RunImports<>(jobs, lines, bell, time), bell, ids.next());
    }

    @Bean
    Housekeeping housekeeping(
            TurnDesignations turnDesignations,
            ImportJobs<MerchantLineResult> jobs,
            ChangeLog log,
            List<Chore> others,
            MerchantRegistryProperties properties,
            CityTime time) {
        Stream<Chore> own = Stream.of(
                new Chore("turning designations", turnDesignations::run),
                new Chore(
                        "dropping old imports",
                        () -> jobs.purge(time.now().minus(properties.imports().keptFor()), PURGED_AT_ONCE)),
                new Chore(
                        "dropping old changes",
                        () -> log.dropBefore(time.now().minus(properties.changesKeptFor()), DROPPED_AT_ONCE)));
        return new Housekeeping(Stream.concat(own, others.stream()).toList(), properties.housekeeping());
    }
}
