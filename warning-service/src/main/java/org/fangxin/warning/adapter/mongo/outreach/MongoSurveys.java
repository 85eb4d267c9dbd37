package org.fangxin.warning.adapter.mongo.outreach;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.application.survey.SurveyBoard;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.survey.Survey;
import org.springframework.core.annotation.Order;

/** Surveys. */
public final class MongoSurveys extends MongoShelf<Survey, SurveyDocument> implements SurveyBoard {
    private static final Order<SurveyDocument> NEWEST_FIRST =
            new Order<>(SurveyDocument.LISTING, false, SurveyDocument::listing);

    public MongoSurveys(MongoDatabase database) {
        super(
                database.getCollection(SurveyDocument.COLLECTION, SurveyDocument.class),
                new Shape<>(Survey::id, SurveyDocument::of, SurveyDocument::read));
    }

    @Override
    public Slice<Versioned<Survey>> list(Survey.Status status, Optional<Position> after, int limit) {
        return list(List.of(eq(SurveyDocument.STATUS, status.name())), NEWEST_FIRST, after, limit);
    }
}
