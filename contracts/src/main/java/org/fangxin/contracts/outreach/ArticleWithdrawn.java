package org.fangxin.contracts.outreach;

import org.jspecify.annotations.Nullable;

/**
 * A public article was taken back.
 *
 * @param kind HOT_TOPIC or LAW_BY_CASES
 * @param category what it is about (code list {@code categories}); null when about no goods or services in particular
 * @param reason why, in public words
 */
public record ArticleWithdrawn(
        String articleId, String kind, @Nullable String category, Wording title, Wording reason)
        implements OutreachEvent {
    public static final String TYPE = "article.withdrawn.v1";
}
