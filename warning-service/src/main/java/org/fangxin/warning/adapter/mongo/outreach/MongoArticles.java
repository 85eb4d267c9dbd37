package org.fangxin.warning.adapter.mongo.outreach;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.application.article.ArticleBoard;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.article.Article;
import org.springframework.core.annotation.Order;

/** Articles. */
public final class MongoArticles extends MongoShelf<Article, ArticleDocument> implements ArticleBoard {
    private static final Order<ArticleDocument> NEWEST_FIRST =
            new Order<>(ArticleDocument.LISTING, false, ArticleDocument::listing);

    public MongoArticles(MongoDatabase database) {
        super(
                database.getCollection(ArticleDocument.COLLECTION, ArticleDocument.class),
                new Shape<>(Article::id, ArticleDocument::of, ArticleDocument::read));
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
