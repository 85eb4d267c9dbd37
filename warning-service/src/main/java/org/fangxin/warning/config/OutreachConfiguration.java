package org.fangxin.warning.config;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.fangxin.contracts.Topics;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.mongo.DeclaredIndexes;
import org.fangxin.platform.personal.MasterKey;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.fangxin.warning.adapter.crypto.KeyedPseudonyms;
import org.fangxin.warning.adapter.crypto.SignedAnswerTokens;
import org.fangxin.warning.adapter.kafka.OutreachEventMapper;
import org.fangxin.warning.adapter.mongo.outreach.ActivityDocument;
import org.fangxin.warning.adapter.mongo.outreach.ArticleDocument;
import org.fangxin.warning.adapter.mongo.outreach.MongoActivities;
import org.fangxin.warning.adapter.mongo.outreach.MongoArticles;
import org.fangxin.warning.adapter.mongo.outreach.MongoBallots;
import org.fangxin.warning.adapter.mongo.outreach.MongoFeedback;
import org.fangxin.warning.adapter.mongo.outreach.MongoRegistrationCounts;
import org.fangxin.warning.adapter.mongo.outreach.MongoRosters;
import org.fangxin.warning.adapter.mongo.outreach.MongoSurveys;
import org.fangxin.warning.adapter.mongo.outreach.OutreachIndexes;
import org.fangxin.warning.adapter.mongo.outreach.RegistrationCountDocument;
import org.fangxin.warning.adapter.mongo.outreach.SurveyDocument;
import org.fangxin.warning.api.outreach.ActivityAnswers;
import org.fangxin.warning.application.article.EditArticles;
import org.fangxin.warning.application.outreach.EditActivities;
import org.fangxin.warning.application.outreach.TakePart;
import org.fangxin.warning.application.outreach.TellRegistrations;
import org.fangxin.warning.application.survey.AnswerSurvey;
import org.fangxin.warning.application.survey.EditSurveys;
import org.fangxin.warning.domain.Pseudonyms;
import org.fangxin.warning.domain.Shelf;
import org.fangxin.warning.domain.article.Article;
import org.fangxin.warning.domain.outreach.Activity;
import org.fangxin.warning.domain.outreach.FeedbackBook;
import org.fangxin.warning.domain.outreach.RegistrationCounts;
import org.fangxin.warning.domain.outreach.Rosters;
import org.fangxin.warning.domain.survey.AnswerTokens;
import org.fangxin.warning.domain.survey.Ballots;
import org.fangxin.warning.domain.survey.Survey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Activities, articles and surveys. */
@Configuration(proxyBeanMethods = false)
class OutreachConfiguration {
    @Bean
    DeclaredIndexes outreachIndexes() {
        return new OutreachIndexes();
    }

    @Bean
    Pseudonyms pseudonyms(MasterKey key) {
        return new KeyedPseudonyms(key);
    }

    @Bean
    AnswerTokens answerTokens(MasterKey key) {
        return new SignedAnswerTokens(key);
    }

    @Bean
    MongoRosters rosters(MongoDatabase database) {
        return new MongoRosters(database);
    }

    @Bean
    MongoActivities activities(AggregateCollections collections, MongoRosters rosters, CityTime city) {
        return new MongoActivities(
                collections.of("outreach_activities", ActivityDocument.class, Topics.WARNING),
                rosters,
                city,
                OutreachEventMapper::of);
    }

    @Bean
    RegistrationCounts registrationCounts(AggregateCollections collections) {
        return new MongoRegistrationCounts(
                collections.of("outreach_registration_counts", RegistrationCountDocument.class, Topics.WARNING),
                (activity, heads) ->
                        OutreachEventMapper.registrations(MongoRegistrationCounts.idOf(activity), activity, heads));
    }

    @Bean
    TellRegistrations tellRegistrations(Rosters rosters, RegistrationCounts counts) {
        return new TellRegistrations(rosters, counts);
    }

    @Bean
    MongoFeedback feedback(MongoDatabase database) {
        return new MongoFeedback(database);
    }

    @Bean
    MongoArticles articles(AggregateCollections collections) {
        return new MongoArticles(
                collections.of("articles", ArticleDocument.class, Topics.WARNING), OutreachEventMapper::of);
    }

    @Bean
    MongoSurveys surveys(AggregateCollections collections) {
        return new MongoSurveys(
                collections.of("surveys", SurveyDocument.class, Topics.WARNING), OutreachEventMapper::of);
    }

    @Bean
    MongoBallots ballots(MongoDatabase database) {
        return new MongoBallots(database);
    }

    @Bean
    EditActivities editActivities(Shelf<Activity> activities, Rosters rosters, IdSource ids, Clock clock) {
        return new EditActivities(activities, rosters, ids, clock);
    }

    @Bean
    ActivityAnswers activityAnswers(Rosters rosters, FeedbackBook feedback, Clock clock) {
        return new ActivityAnswers(rosters, feedback, clock);
    }

    @Bean
    TakePart takePart(
            Shelf<Activity> activities,
            Rosters rosters,
            FeedbackBook feedback,
            Pseudonyms pseudonyms,
            IdSource ids,
            Clock clock) {
        return new TakePart(activities, rosters, feedback, pseudonyms, ids, clock);
    }

    @Bean
    EditArticles editArticles(Shelf<Article> articles, IdSource ids, Clock clock) {
        return new EditArticles(articles, ids, clock);
    }

    @Bean
    EditSurveys editSurveys(Shelf<Survey> surveys, Ballots ballots, IdSource ids, Clock clock) {
        return new EditSurveys(surveys, ballots, ids, clock);
    }

    @Bean
    AnswerSurvey answerSurvey(Shelf<Survey> surveys, Ballots ballots, Pseudonyms pseudonyms, AnswerTokens tokens) {
        return new AnswerSurvey(surveys, ballots, pseudonyms, tokens);
    }
}
