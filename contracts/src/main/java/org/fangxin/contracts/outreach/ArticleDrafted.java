package org.fangxin.contracts.outreach;

/**
 * An editor began an article.
 *
 * @param kind HOT_TOPIC or LAW_BY_CASES
 */
public record ArticleDrafted(String articleId, String kind) implements OutreachEvent {
    public static final String TYPE = "article.drafted.v1";
}
