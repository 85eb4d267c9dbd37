package org.fangxin.warning.config;

import java.time.Clock;
import org.fangxin.platform.time.IdSource;
import org.fangxin.warning.adapter.schedule.Upkeep;
import org.fangxin.warning.application.acknowledgement.AcknowledgeWarning;
import org.fangxin.warning.application.match.GoodsIndex;
import org.fangxin.warning.application.match.MatchCatalogue;
import org.fangxin.warning.application.notice.CancelWarning;
import org.fangxin.warning.application.notice.DueWarnings;
import org.fangxin.warning.application.notice.ExpireWarnings;
import org.fangxin.warning.application.notice.PublishWarning;
import org.fangxin.warning.application.notice.ReviewWarning;
import org.fangxin.warning.application.notice.UpdateWarning;
import org.fangxin.warning.application.notice.WarningCommands;
import org.fangxin.warning.application.notice.WriteWarning;
import org.fangxin.warning.application.outreach.TellRegistrations;
import org.fangxin.warning.application.proposal.FinishAcceptances;
import org.fangxin.warning.application.surge.ForgetOldCounts;
import org.fangxin.warning.application.surge.RefreshProposals;
import org.fangxin.warning.domain.acknowledgement.Acknowledgements;
import org.fangxin.warning.domain.notice.WarningNumbers;
import org.fangxin.warning.domain.notice.Warnings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The life of warnings. */
@Configuration(proxyBeanMethods = false)
class WarningConfiguration {
    @Bean
    WarningCommands warningCommands(Warnings warnings) {
        return new WarningCommands(warnings);
    }

    @Bean
    WriteWarning writeWarning(Warnings warnings, WarningNumbers numbers, IdSource ids, Clock clock) {
        return new WriteWarning(warnings, numbers, ids, clock);
    }

    @Bean
    UpdateWarning updateWarning(WarningCommands commands, Clock clock) {
        return new UpdateWarning(commands, clock);
    }

    @Bean
    ReviewWarning reviewWarning(WarningCommands commands, Clock clock) {
        return new ReviewWarning(commands, clock);
    }

    @Bean
    PublishWarning publishWarning(WarningCommands commands, Clock clock) {
        return new PublishWarning(commands, clock);
    }

    @Bean
    CancelWarning cancelWarning(WarningCommands commands, Clock clock) {
        return new CancelWarning(commands, clock);
    }

    @Bean
    ExpireWarnings expireWarnings(Warnings warnings, DueWarnings due, Clock clock) {
        return new ExpireWarnings(warnings, due, clock);
    }

    @Bean
    AcknowledgeWarning acknowledgeWarning(Warnings warnings, Acknowledgements acknowledgements, Clock clock) {
        return new AcknowledgeWarning(warnings, acknowledgements, clock);
    }

    @Bean
    MatchCatalogue matchCatalogue(GoodsIndex index, Clock clock) {
        return new MatchCatalogue(index, clock);
    }

    @Bean
    Upkeep upkeep(
            RefreshProposals refreshProposals,
            FinishAcceptances finishAcceptances,
            ExpireWarnings expireWarnings,
            ForgetOldCounts forgetOldCounts,
            TellRegistrations tellRegistrations) {
        return new Upkeep(refreshProposals, finishAcceptances, expireWarnings, forgetOldCounts, tellRegistrations);
    }
}
