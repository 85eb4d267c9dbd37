package org.fangxin.complaint.config;

import org.fangxin.complaint.adapter.mongo.MongoStore;
import org.fangxin.complaint.adapter.pdf.PdfNotices;
import org.fangxin.complaint.api.notice.PdfAnswer;
import org.fangxin.complaint.application.ReadComplaints;
import org.fangxin.complaint.application.notice.ComposeNotice;
import org.fangxin.complaint.application.notice.IssueNotices;
import org.fangxin.complaint.application.notice.ReadNotices;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.platform.mongo.NumberBlocks;
import org.fangxin.platform.time.IdSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of the documents that the bureau gives out. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {
    @Bean
    IssueNotices issueNotices(MongoStore store, NumberBlocks numbers, IdSource ids) {
        return new IssueNotices(store.documentNumbers(numbers), ids);
    }

    @Bean
    ComposeNotice composeNotice(LegalClocks clocks) {
        return new ComposeNotice(clocks.rules());
    }

    @Bean
    ReadNotices readNotices(ReadComplaints complaints, ComposeNotice compose) {
        return new ReadNotices(complaints, compose);
    }

    @Bean
    PdfAnswer pdfAnswer() {
        return new PdfAnswer(new PdfNotices());
    }
}
