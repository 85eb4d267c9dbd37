package org.fangxin.merchant.config;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.fangxin.merchant.adapter.kafka.ReviewEventMapper;
import org.fangxin.merchant.adapter.mongo.MongoComplaintLinks;
import org.fangxin.merchant.adapter.mongo.MongoReviewProposals;
import org.fangxin.merchant.adapter.mongo.MongoStandingMarks;
import org.fangxin.merchant.adapter.schedule.Housekeeping;
import org.fangxin.merchant.adapter.schedule.Housekeeping.Chore;
import org.fangxin.merchant.application.designation.ActOnDesignation;
import org.fangxin.merchant.application.review.DecideProposal;
import org.fangxin.merchant.application.review.Figures;
import org.fangxin.merchant.application.review.LookAtMarked;
import org.fangxin.merchant.application.review.ReadProposals;
import org.fangxin.merchant.application.review.WatchStandings;
import org.fangxin.merchant.application.standing.ReadStanding;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.merchant.domain.review.ReviewProposals;
import org.fangxin.merchant.domain.review.StandingMarks;
import org.fangxin.merchant.domain.standing.Standings;
import org.fangxin.merchant.domain.warning.MerchantWarnings;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Thresholds and the proposals that come of them. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {
    @Bean
    ReviewProposals reviewProposals(AggregateCollections collections) {
        return new MongoReviewProposals(collections, new ReviewEventMapper());
    }

    @Bean
    StandingMarks standingMarks(MongoDatabase database) {
        return new MongoStandingMarks(database);
    }

    @Bean
    Figures figures(Standings standings, MerchantWarnings warnings, MongoDatabase database, CityTime time) {
        return new Figures(new ReadStanding(standings, time), warnings, new MongoComplaintLinks(database));
    }

    @Bean
    WatchStandings watchStandings(
            Merchants merchants,
            Programmes programmes,
            ReviewProposals proposals,
            Figures figures,
            WatchStandings.Moments moments) {
        return new WatchStandings(merchants, programmes, proposals, figures, moments);
    }

    @Bean
    WatchStandings.Moments watchMoments(CityTime time, IdSource ids) {
        return new WatchStandings.Moments(time, ids);
    }

    @Bean
    ReadProposals readProposals(ReviewProposals proposals) {
        return new ReadProposals(proposals);
    }

    @Bean
    DecideProposal decideProposal(
            ReviewProposals proposals,
            Merchants merchants,
            ActOnDesignation actOnDesignation,
            Programmes programmes,
            CityTime time) {
        return new DecideProposal(proposals, merchants, actOnDesignation, programmes, time);
    }

    /** Looks more often than other chores come round, so that a reviewer hears of a broken threshold at once. */
    @Bean
    Housekeeping watching(
            StandingMarks marks,
            ReviewProposals proposals,
            WatchStandings watch,
            MerchantRegistryProperties properties,
            CityTime time) {
        Chore looking = new Chore("looking at standings", new LookAtMarked(marks, proposals, watch, time)::run);
        return new Housekeeping(List.of(looking), properties.watching());
    }
}
