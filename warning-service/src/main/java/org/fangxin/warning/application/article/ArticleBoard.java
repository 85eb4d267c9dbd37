package org.fangxin.warning.application.article;

import java.util.Optional;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.article.Article;
import org.fangxin.warning.domain.article.ArticleKind;
import org.jspecify.annotations.Nullable;

/** Lists articles, the newest first: by publication, drafts by creation. */
public interface ArticleBoard {
    /** Which articles a list shows; what is null does not matter. */
    record Filter(
            Article.Status status,
            @Nullable ArticleKind kind,
            @Nullable String category) {}

    /**
     * A part of the list.
     *
     * @param after where the part before ended; empty for the first
     */
    Slice<Versioned<Article>> list(Filter filter, Optional<Position> after, int limit);
}
