package org.fangxin.warning.adapter.kafka;

import java.util.Objects;
import org.fangxin.contracts.outreach.ActivityAnnounced;
import org.fangxin.contracts.outreach.ActivityAttended;
import org.fangxin.contracts.outreach.ActivityCancelled;
import org.fangxin.contracts.outreach.ActivityChanged;
import org.fangxin.contracts.outreach.ActivitySummary;
import org.fangxin.contracts.outreach.ArticleCorrected;
import org.fangxin.contracts.outreach.ArticleDrafted;
import org.fangxin.contracts.outreach.ArticlePublished;
import org.fangxin.contracts.outreach.ArticleWithdrawn;
import org.fangxin.contracts.outreach.RegistrationsCounted;
import org.fangxin.contracts.outreach.SurveyClosed;
import org.fangxin.contracts.outreach.SurveyDrafted;
import org.fangxin.contracts.outreach.SurveyOpened;
import org.fangxin.contracts.outreach.Wording;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Deed;
import org.fangxin.warning.domain.article.Article;
import org.fangxin.warning.domain.outreach.Activity;
import org.fangxin.warning.domain.outreach.Programme;
import org.fangxin.warning.domain.outreach.Rosters;
import org.fangxin.warning.domain.outreach.Turnout;
import org.fangxin.warning.domain.survey.Survey;
import org.jspecify.annotations.Nullable;

/** Says in the published language what happened to activities, articles and surveys; of persons it says nothing. */
public final class OutreachEventMapper {
    private OutreachEventMapper() {}

    /** What was done to an activity. */
    public static OutgoingEvent of(Activity activity, Deed deed) {
        String id = activity.id();
        ActivitySummary summary = summary(activity.programme());
        return switch (deed) {
            case ADDED, PUBLISHED -> new OutgoingEvent(ActivityAnnounced.TYPE, new ActivityAnnounced(id, summary));
            case CHANGED -> new OutgoingEvent(ActivityChanged.TYPE, new ActivityChanged(id, summary));
            case ENDED -> {
                Activity.Cancellation cancelled = Objects.requireNonNull(activity.cancelled());
                yield new OutgoingEvent(
                        ActivityCancelled.TYPE, new ActivityCancelled(id, summary, wording(cancelled.reason())));
            }
            case COUNTED -> {
                Turnout turnout = Objects.requireNonNull(activity.turnout());
                yield new OutgoingEvent(
                        ActivityAttended.TYPE,
                        new ActivityAttended(
                                id, summary, turnout.attended(), turnout.viewsLive(), turnout.viewsReplay()));
            }
        };
    }

    /** How many have registered for an activity. */
    public static OutgoingEvent registrations(String countId, String activityId, Rosters.Headcount heads) {
        return new OutgoingEvent(
                RegistrationsCounted.TYPE,
                new RegistrationsCounted(countId, activityId, heads.seated(), heads.waiting()));
    }

    /** What was done to an article; nothing is told of a draft that changes. */
    public static @Nullable OutgoingEvent of(Article article, Deed deed) {
        String id = article.id();
        String kind = article.content().kind().name();
        String category = article.content().category();
        Wording title = wording(article.content().title());
        return switch (deed) {
            case ADDED -> new OutgoingEvent(ArticleDrafted.TYPE, new ArticleDrafted(id, kind));
            case PUBLISHED -> new OutgoingEvent(ArticlePublished.TYPE, new ArticlePublished(id, kind, category, title));
            case CHANGED, COUNTED ->
                article.status() == Article.Status.PUBLISHED
                        ? new OutgoingEvent(ArticleCorrected.TYPE, new ArticleCorrected(id, kind, category, title))
                        : null;
            case ENDED ->
                new OutgoingEvent(
                        ArticleWithdrawn.TYPE,
                        new ArticleWithdrawn(
                                id,
                                kind,
                                category,
                                title,
                                wording(Objects.requireNonNull(article.withdrawnBecause()))));
        };
    }

    /** What was done to a survey; nothing is told of a draft that changes. */
    public static @Nullable OutgoingEvent of(Survey survey, Deed deed) {
        String id = survey.id();
        Wording title = wording(survey.questionnaire().title());
        int questions = survey.questionnaire().questions().size();
        return switch (deed) {
            case ADDED -> new OutgoingEvent(SurveyDrafted.TYPE, new SurveyDrafted(id));
            case PUBLISHED -> new OutgoingEvent(SurveyOpened.TYPE, new SurveyOpened(id, title, questions));
            case ENDED -> new OutgoingEvent(SurveyClosed.TYPE, new SurveyClosed(id, title, questions));
            case CHANGED, COUNTED -> null;
        };
    }

    private static ActivitySummary summary(Programme programme) {
        return new ActivitySummary(
                programme.kind().name(),
                wording(programme.topic()),
                programme.district(),
                programme.category(),
                programme.startsAt(),
                programme.endsAt(),
                programme.seats());
    }

    private static Wording wording(Bilingual text) {
        return new Wording(text.zh(), text.en());
    }
}
