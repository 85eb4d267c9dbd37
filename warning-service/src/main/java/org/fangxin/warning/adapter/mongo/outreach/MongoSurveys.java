package org.fangxin.warning.adapter.mongo.outreach;

import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.application.survey.SurveyBoard;
import org.fangxin.warning.domain.Deed;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.survey.Survey;
import org.jspecify.annotations.Nullable;

/** Surveys. */
public final class MongoSurveys extends MongoShelf<Survey, SurveyDocument> implements SurveyBoard {
    private static final Order<SurveyDocument> NEWEST_FIRST =
            new Order<>(SurveyDocument.LISTING, false, SurveyDocument::listing);

    /** @param tell what others are told of a deed */
    public MongoSurveys(
            AggregateCollection<SurveyDocument> surveys, BiFunction<Survey, Deed, @Nullable OutgoingEvent> tell) {
        super(surveys, new Shape<>(Survey::id, SurveyDocument::of, SurveyDocument::survey, tell));
    }

    @Override
    public Slice<Versioned<Survey>> list(Survey.Status status, Optional<Position> after, int limit) {
        return list(List.of(eq(SurveyDocument.STATUS, status.name())), NEWEST_FIRST, after, limit);
    }
}
