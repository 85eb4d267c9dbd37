package org.fangxin.complaint.config;

import org.fangxin.complaint.adapter.kafka.ReportEventMapper;
import org.fangxin.complaint.adapter.mongo.MongoStore;
import org.fangxin.complaint.adapter.registry.HttpMerchantDirectory;
import org.fangxin.complaint.api.report.ReportView;
import org.fangxin.complaint.application.CopiesFirst;
import org.fangxin.complaint.application.IdentifyRespondent;
import org.fangxin.complaint.application.Occasions;
import org.fangxin.complaint.application.notice.ComposeNotice;
import org.fangxin.complaint.application.notice.IssueNotices;
import org.fangxin.complaint.application.report.FileReport;
import org.fangxin.complaint.application.report.HandleReport;
import org.fangxin.complaint.application.report.MergeReports;
import org.fangxin.complaint.application.report.ReadReportNotices;
import org.fangxin.complaint.application.report.ReadReports;
import org.fangxin.complaint.application.report.ReportPaperwork;
import org.fangxin.complaint.application.report.WatchReports;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.platform.mongo.NumberBlocks;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.fangxin.platform.web.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of reports. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {
    @Bean
    Reports reports(MongoStore store) {
        return store.reports(ReportEventMapper::outgoing);
    }

    @Bean
    FileReport fileReport(
            Reports reports,
            MongoStore store,
            MerchantCopies copies,
            HttpMerchantDirectory registry,
            IdSource ids,
            NumberBlocks numbers,
            Occasions occasions) {
        return new FileReport(
                reports,
                store.reporters(),
                new IdentifyRespondent(new CopiesFirst(copies, registry)),
                new FileReport.Registrar(ids, store.reportNumbers(numbers)),
                occasions);
    }

    @Bean
    HandleReport handleReport(Reports reports, Occasions occasions, IssueNotices issue) {
        return new HandleReport(reports, occasions, new ReportPaperwork(issue));
    }

    @Bean
    MergeReports mergeReports(Reports reports, MongoStore store, HandleReport handle, Occasions occasions) {
        return new MergeReports(reports, store.reporters(), handle, occasions);
    }

    @Bean
    WatchReports watchReports(Reports reports, Occasions occasions, CityTime time) {
        return new WatchReports(reports, occasions, time);
    }

    @Bean
    ReadReportNotices readReportNotices(ComposeNotice compose) {
        return new ReadReportNotices(compose);
    }

    @Bean
    ReadReports readReports(Reports reports, MongoStore store, CityTime time) {
        return new ReadReports(reports, store.reporters(), store.accessLog(), time);
    }

    @Bean
    ReportView reportView(LegalClocks clocks, CityTime time, Texts texts) {
        return new ReportView(clocks, time, texts);
    }
}
