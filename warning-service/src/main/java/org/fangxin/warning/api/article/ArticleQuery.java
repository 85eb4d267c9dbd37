package org.fangxin.warning.api.article;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.api.QueryCodes;
import org.fangxin.warning.application.article.ArticleBoard;
import org.fangxin.warning.domain.article.Article;
import org.fangxin.warning.domain.article.ArticleKind;
import org.jspecify.annotations.Nullable;

/** What a list of articles is asked for. */
record ArticleQuery(
        @Parameter(
                description = "published; draft and withdrawn: for editors",
                schema =
                        @Schema(
                                allowableValues = {"published", "draft", "withdrawn"},
                                defaultValue = "published"))
        @Nullable
        String status,

        @Parameter(description = "HOT_TOPIC or LAW_BY_CASES", example = "LAW_BY_CASES") @Nullable
        String kind,

        @Parameter(description = "Code list categories", example = "SERVICE_BEAUTY") @Nullable
        String category) {
    ArticleBoard.Filter filter() {
        Article.Status asked = QueryCodes.constant("status", status, Article.Status.class);
        return new ArticleBoard.Filter(
                asked == null ? Article.Status.PUBLISHED : asked,
                QueryCodes.constant("kind", kind, ArticleKind.class),
                QueryCodes.code("category", category, CodeLists.CATEGORIES));
    }
}
