package org.fangxin.warning.adapter.mongo.outreach;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bson.conversions.Bson;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.application.article.ArticleBoard;
import org.fangxin.warning.domain.Deed;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.article.Article;
import org.jspecify.annotations.Nullable;

/** Articles. */
public final class MongoArticles extends MongoShelf<Article, ArticleDocument> implements ArticleBoard {
    private static final Order<ArticleDocument> NEWEST_FIRST =
            new Order<>(ArticleDocument.LISTING, false, ArticleDocument::listing);

    /** @param tell what others are told of a deed */
    public MongoArticles(
            AggregateCollection<ArticleDocument> articles, BiFunction<Article, Deed, @Nullable OutgoingEvent> tell) {
        super(articles, new Shape<>(Article::id, ArticleDocument::of, ArticleDocument::article, tell));
    }

    @Override
    public Slice<Versioned<Article>> list(Filter filter, Optional<Position> after, int limit) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ArticleDocument.STATUS, filter.status().name()));
        if (filter.kind() != null) {
            conditions.add(eq(ArticleDocument.KIND, filter.kind().name()));
        }
        if (filter.category() != null) {
            conditions.add(eq(ArticleDocument.CATEGORY, filter.category()));
        }
        return list(conditions, NEWEST_FIRST, after, limit);
    }
}
