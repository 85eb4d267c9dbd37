package org.fangxin.complaint.config;

import org.fangxin.complaint.adapter.kafka.GroupEvents;
import org.fangxin.complaint.adapter.mongo.MongoStore;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.assignment.AssignComplaints;
import org.fangxin.complaint.application.assignment.Workload;
import org.fangxin.complaint.application.groups.CaseGroups;
import org.fangxin.complaint.application.related.PersonCases;
import org.fangxin.complaint.application.related.RelatedCases;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.time.CityTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of the officers' queue: assignment and workload. */
@Configuration(proxyBeanMethods = false)
class QueueConfiguration {
    @Bean
    AssignComplaints assignComplaints(AdvanceComplaint advance, MongoStore store) {
        return new AssignComplaints(advance, store.assignees());
    }

    @Bean
    PersonCases personCases(MongoStore store) {
        return store.personCases();
    }

    @Bean
    RelatedCases relatedCases(Complaints complaints, PersonCases persons) {
        return new RelatedCases(complaints, persons);
    }

    @Bean
    CaseGroups caseGroups(MongoStore store) {
        return store.caseGroups();
    }

    @Bean
    EventSubscription groupEvents(CaseGroups groups) {
        return GroupEvents.counting(groups);
    }

    @Bean
    Workload workload(MongoStore store, CityTime time) {
        return new Workload(store.assignees(), store.workload(), time);
    }
}
