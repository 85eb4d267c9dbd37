package org.fangxin.complaint.config;

import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.FileComplaint;
import org.fangxin.complaint.application.report.FileReport;
import org.fangxin.complaint.application.split.FileSubmission;
import org.fangxin.complaint.application.split.ReportBreachClue;
import org.fangxin.complaint.domain.Complaints;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of submissions that hold both, and of clues of breaches. */
@Configuration(proxyBeanMethods = false)
class SplitConfiguration {
    @Bean
    FileSubmission fileSubmission(FileComplaint complaints, FileReport reports, AdvanceComplaint advance) {
        return new FileSubmission(complaints, reports, advance);
    }

    @Bean
    ReportBreachClue reportBreachClue(Complaints complaints, FileReport reports, AdvanceComplaint advance) {
        return new ReportBreachClue(complaints, reports, advance);
    }
}
