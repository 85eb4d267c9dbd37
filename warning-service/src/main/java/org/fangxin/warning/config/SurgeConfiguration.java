package org.fangxin.warning.config;

import java.time.Clock;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.fangxin.warning.adapter.kafka.ComplaintListener;
import org.fangxin.warning.application.proposal.AcceptProposal;
import org.fangxin.warning.application.proposal.CreateProposedWarning;
import org.fangxin.warning.application.proposal.DismissProposal;
import org.fangxin.warning.application.proposal.FinishAcceptances;
import org.fangxin.warning.application.surge.CountComplaint;
import org.fangxin.warning.application.surge.DiscountComplaint;
import org.fangxin.warning.application.surge.ForgetOldCounts;
import org.fangxin.warning.application.surge.RefreshProposals;
import org.fangxin.warning.application.surge.SurgeReading;
import org.fangxin.warning.application.surge.WeighSurge;
import org.fangxin.warning.domain.notice.WarningNumbers;
import org.fangxin.warning.domain.notice.Warnings;
import org.fangxin.warning.domain.proposal.Proposals;
import org.fangxin.warning.domain.surge.FilingCounts;
import org.fangxin.warning.domain.surge.SurgeRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From complaints to proposals to drafts. */
@Configuration(proxyBeanMethods = false)
class SurgeConfiguration {
    @Bean
    SurgeRules surgeRules(WarningProperties properties) {
        return properties.surge().toRules();
    }

    @Bean
    SurgeReading surgeReading(FilingCounts counts, SurgeRules rules, Clock clock) {
        return new SurgeReading(counts, rules, clock);
    }

    @Bean
    WeighSurge weighSurge(SurgeReading reading, Proposals proposals, IdSource ids, Clock clock, SurgeRules rules) {
        return new WeighSurge(reading, proposals, ids, clock, rules.coolDown());
    }

    @Bean
    RefreshProposals refreshProposals(SurgeReading reading, Proposals proposals, CityTime city, Clock clock) {
        return new RefreshProposals(reading, proposals, city, clock);
    }

    @Bean
    ForgetOldCounts forgetOldCounts(FilingCounts counts, SurgeRules rules, CityTime city) {
        return new ForgetOldCounts(counts, rules, city);
    }

    @Bean
    EventSubscription complaintEvents(FilingCounts counts, WeighSurge weighSurge, SurgeRules rules, CityTime city) {
        return ComplaintListener.subscription(
                new CountComplaint(counts, weighSurge, rules, city), new DiscountComplaint(counts));
    }

    @Bean
    CreateProposedWarning createProposedWarning(Warnings warnings, Proposals proposals) {
        return new CreateProposedWarning(warnings, proposals);
    }

    @Bean
    AcceptProposal acceptProposal(
            Proposals proposals,
            CreateProposedWarning createWarning,
            WarningNumbers numbers,
            IdSource ids,
            Clock clock) {
        return new AcceptProposal(proposals, createWarning, numbers, ids, clock);
    }

    @Bean
    DismissProposal dismissProposal(Proposals proposals, Clock clock) {
        return new DismissProposal(proposals, clock);
    }

    @Bean
    FinishAcceptances finishAcceptances(Proposals proposals, CreateProposedWarning createWarning) {
        return new FinishAcceptances(proposals, createWarning);
    }
}
