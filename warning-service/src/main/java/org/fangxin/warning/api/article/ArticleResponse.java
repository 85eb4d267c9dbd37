package org.fangxin.warning.api.article;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.article.Article;
import org.fangxin.warning.domain.article.ArticleKind;
import org.fangxin.warning.domain.article.Content;
import org.jspecify.annotations.Nullable;

/** An article. */
record ArticleResponse(
        String id,
        Article.Status status,
        ArticleKind kind,
        @Nullable String category,
        BilingualText title,
        @Nullable BilingualText summary,

        @Schema(description = "Plain text; absent once withdrawn") @Nullable
        BilingualText text,

        List<ArticleRequest.CitationBody> citations,
        @Nullable Instant publishedAt,
        Instant changedAt,
        @Nullable BilingualText withdrawnBecause,
        long version) {
    static ArticleResponse of(Versioned<Article> held) {
        Article article = held.value();
        Content content = article.content();
        boolean shown = article.status() != Article.Status.WITHDRAWN;
        return new ArticleResponse(
                article.id(),
                article.status(),
                content.kind(),
                content.category(),
                BilingualText.of(content.title()),
                BilingualText.ofNullable(content.summary()),
                shown ? BilingualText.of(content.text()) : null,
                content.citations().stream()
                        .map(ArticleRequest.CitationBody::of)
                        .toList(),
                article.publishedAt(),
                article.changedAt(),
                BilingualText.ofNullable(article.withdrawnBecause()),
                held.version());
    }
}
