package org.fangxin.warning.adapter.mongo.outreach;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import java.util.List;
import org.fangxin.platform.mongo.CollectionIndex;
import org.fangxin.platform.mongo.DeclaredIndexes;

/** Indexes of activities, articles and surveys with the query that each serves. */
public final class OutreachIndexes implements DeclaredIndexes {
    @Override
    public List<CollectionIndex> indexes() {
        return List.of(
                created(ActivityDocument.COLLECTION),
                list(ActivityDocument.COLLECTION, "GET /outreach-activities", ActivityDocument.ENDS),
                list(
                        ActivityDocument.COLLECTION,
                        "GET /outreach-activities?kind=",
                        ActivityDocument.KIND,
                        ActivityDocument.ENDS),
                list(
                        ActivityDocument.COLLECTION,
                        "GET /outreach-activities?district=",
                        ActivityDocument.DISTRICT,
                        ActivityDocument.ENDS),
                list(ActivityDocument.COLLECTION, "figures of the activities of a time", ActivityDocument.STARTS_ON),
                new CollectionIndex(
                        FeedbackDocument.COLLECTION,
                        compoundIndex(ascending(FeedbackDocument.ACTIVITY), descending(MongoShelf.ID)),
                        false,
                        "GET /outreach-activities/{id}/feedback"),
                list(RosterDocument.COLLECTION, "counts of registrations that are to be told", RosterDocument.UNTOLD),
                created(ArticleDocument.COLLECTION),
                list(ArticleDocument.COLLECTION, "GET /articles", ArticleDocument.STATUS, ArticleDocument.LISTING),
                list(
                        ArticleDocument.COLLECTION,
                        "GET /articles?kind=",
                        ArticleDocument.STATUS,
                        ArticleDocument.KIND,
                        ArticleDocument.LISTING),
                list(
                        ArticleDocument.COLLECTION,
                        "GET /articles?category=",
                        ArticleDocument.STATUS,
                        ArticleDocument.CATEGORY,
                        ArticleDocument.LISTING),
                created(SurveyDocument.COLLECTION),
                list(SurveyDocument.COLLECTION, "GET /surveys", SurveyDocument.STATUS, SurveyDocument.LISTING));
    }

    private static CollectionIndex created(String collection) {
        return new CollectionIndex(
                collection, ascending(MongoShelf.REQUEST_KEY), true, "what a repeated request created");
    }

    private static CollectionIndex list(String collection, String serves, String... fields) {
        return new CollectionIndex(collection, ascending(fields), false, serves);
    }
}
