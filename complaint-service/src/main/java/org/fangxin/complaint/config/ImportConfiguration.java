package org.fangxin.complaint.config;

import com.mongodb.client.MongoDatabase;
import org.fangxin.complaint.adapter.kafka.ComplaintEventMapper;
import org.fangxin.complaint.adapter.kafka.FilingKeys;
import org.fangxin.complaint.adapter.kafka.ReportEventMapper;
import org.fangxin.complaint.adapter.mongo.MongoStore;
import org.fangxin.complaint.adapter.registry.HttpMerchantDirectory;
import org.fangxin.complaint.adapter.schedule.ImportPurge;
import org.fangxin.complaint.api.imports.JsonCaseLines;
import org.fangxin.complaint.application.Occasions;
import org.fangxin.complaint.application.imports.ContinueCases;
import org.fangxin.complaint.application.imports.ImportLines;
import org.fangxin.complaint.application.imports.KnownMerchants;
import org.fangxin.complaint.application.imports.Numbering;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.imports.CaseLineResult;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.platform.imports.ImportBell;
import org.fangxin.platform.imports.ImportFormat;
import org.fangxin.platform.imports.ImportJobs;
import org.fangxin.platform.imports.ImportLimits;
import org.fangxin.platform.imports.NdjsonFormat;
import org.fangxin.platform.imports.ReadImport;
import org.fangxin.platform.imports.RunImports;
import org.fangxin.platform.imports.SubmitImport;
import org.fangxin.platform.imports.mongo.ImportCollections;
import org.fangxin.platform.imports.mongo.MongoImportJobs;
import org.fangxin.platform.imports.schedule.ImportWorker;
import org.fangxin.platform.mongo.DeclaredIndexes;
import org.fangxin.platform.mongo.NumberBlocks;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of imports of cases. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
    private static final ImportCollections COLLECTIONS =
            new ImportCollections("complaintImports", "complaintImportLines", "complaintImportResults");

    @Bean
    ImportJobs<CaseLineResult> importJobs(MongoDatabase database, PersonalDataCipher cipher) {
        return new MongoImportJobs<>(database, COLLECTIONS, CaseLineResult.class, cipher);
    }

    @Bean
    DeclaredIndexes importIndexes() {
        return COLLECTIONS;
    }

    @Bean
    ImportBell importBell() {
        return new ImportBell();
    }

    @Bean
    ImportFormat importFormat() {
        return new NdjsonFormat();
    }

    @Bean
    SubmitImport submitImport(
            ImportJobs<CaseLineResult> jobs,
            ComplaintProperties properties,
            ImportBell bell,
            CityTime time,
            IdSource ids) {
        ComplaintProperties.Imports imports = properties.imports();
        ImportLimits limits = new ImportLimits(
                imports.maxLines(),
                Math.toIntExact(imports.maxLine().toBytes()),
                imports.maxSize().toBytes());
        return new SubmitImport(jobs, limits, bell, time, ids);
    }

    @Bean
    ReadImport<CaseLineResult> readImport(ImportJobs<CaseLineResult> jobs, ImportBell bell, CityTime time) {
        return new ReadImport<>(jobs, bell, time);
    }

    @Bean
    ImportWorker importWorker(
            ImportJobs<CaseLineResult> jobs,
            MongoStore store,
            MerchantCopies copies,
            HttpMerchantDirectory registry,
            Complaints complaints,
            Reports reports,
            NumberBlocks numbers,
            Occasions occasions,
            ImportBell bell,
            FilingKeys keys,
            IdSource ids) {
        ImportLines lines = new ImportLines(
                new JsonCaseLines(occasions.time()),
                new KnownMerchants(copies, registry),
                store.pastCases(
                        (complaint, event) -> ComplaintEventMapper.outgoing(keys, complaint, event),
                        ReportEventMapper::outgoing),
                new ContinueCases(complaints, reports, occasions.time().zone()),
                new Numbering(store.trackingNumbers(numbers), store.reportNumbers(numbers)),
                occasions);
        return new ImportWorker(new RunImports<>(jobs, lines, bell, occasions.time()), bell, ids.next());
    }

    @Bean
    ImportPurge importPurge(ImportJobs<CaseLineResult> jobs, ComplaintProperties properties, CityTime time) {
        return new ImportPurge(jobs, properties.imports().keptFor(), time);
    }
}
