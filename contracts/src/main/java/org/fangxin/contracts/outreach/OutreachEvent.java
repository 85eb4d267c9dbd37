package org.fangxin.contracts.outreach;

/** Something that happened to an activity, an article or a survey. Drafts are told without their text: it is not public. */
public sealed interface OutreachEvent
        permits ActivityAnnounced,
                ActivityChanged,
                ActivityCancelled,
                ActivityAttended,
                RegistrationsCounted,
                ArticleDrafted,
                ArticlePublished,
                ArticleCorrected,
                ArticleWithdrawn,
                SurveyDrafted,
                SurveyOpened,
                SurveyClosed {}
