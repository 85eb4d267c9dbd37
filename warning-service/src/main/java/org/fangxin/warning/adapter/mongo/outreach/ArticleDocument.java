package org.fangxin.warning.adapter.mongo.outreach;

import java.time.Instant;
import java.util.Objects;
import org.fangxin.warning.domain.article.Article;
import org.fangxin.warning.domain.article.ArticleKind;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param listing place in the list: publication (creation for drafts) and id
 */
public record ArticleDocument(
        String requestKey,
        Article.Status status,
        ArticleKind kind,
        @Nullable String category,
        String listing,
        Article article) {
    static final String COLLECTION = "articles";
    static final String STATUS = "status";
    static final String KIND = "kind";
    static final String CATEGORY = "category";
    static final String LISTING = "listing";

    static ArticleDocument of(Article article) {
        Instant shown = Objects.requireNonNullElse(article.publishedAt(), article.createdAt());
        return new ArticleDocument(
                article.requestKey(),
                article.status(),
                article.content().kind(),
                article.content().category(),
                MongoShelf.place(shown, article.id()),
                article);
    }
}
