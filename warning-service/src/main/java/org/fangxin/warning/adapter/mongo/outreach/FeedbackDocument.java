package org.fangxin.warning.adapter.mongo.outreach;

import org.fangxin.warning.domain.outreach.Feedback;

/** A comment, apart from who made it. */
record FeedbackDocument(String _id, String activityId, Feedback feedback) {
    static final String COLLECTION = "outreach_comments";
    static final String ACTIVITY = "activityId";
}
