package org.fangxin.contracts.outreach;

import org.jspecify.annotations.Nullable;

/**
 * An article became public.
 *
 * @param kind HOT_TOPIC or LAW_BY_CASES
 * @param category what it is about (code list {@code categories}); null when about no goods or services in particular
 */
public record ArticlePublished(
        String articleId, String kind, @Nullable String category, Wording title) implements OutreachEvent {
    public static final String TYPE = "article.published.v1";
}
