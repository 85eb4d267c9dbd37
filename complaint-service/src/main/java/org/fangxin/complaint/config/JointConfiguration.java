package org.fangxin.complaint.config;

import org.fangxin.complaint.adapter.mongo.MongoStore;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.Occasions;
import org.fangxin.complaint.application.joint.ClaimComplaint;
import org.fangxin.complaint.application.merge.MergeComplaints;
import org.fangxin.complaint.domain.Complaints;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of joint complaints, mergers, and taking the own place in a case. */
@Configuration(proxyBeanMethods = false)
class JointConfiguration {
    @Bean
    MergeComplaints mergeComplaints(Complaints complaints, AdvanceComplaint advance, Occasions occasions) {
        return new MergeComplaints(complaints, advance, occasions);
    }

    @Bean
    ClaimComplaint claimComplaint(Complaints complaints, MongoStore store, Occasions occasions) {
        return new ClaimComplaint(complaints, store.trackingCodes(), occasions);
    }
}
