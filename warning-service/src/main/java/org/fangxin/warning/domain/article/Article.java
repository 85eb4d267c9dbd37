package org.fangxin.warning.domain.article;

import java.time.Instant;
import org.fangxin.warning.domain.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param publishedAt when it first went public; null before
 * @param changedAt when its content changed last
 * @param author user id of the editor who wrote it last
 * @param withdrawnBecause why it is public no more
 * @param requestKey names the request that created it
 */
public record Article(
        String id,
        Status status,
        Content content,
        String author,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable Bilingual withdrawnBecause,
        String requestKey) {
    /** States. */
    public enum Status {
        /** For editors only. */
        DRAFT,
        /** For everybody. */
        PUBLISHED,
        /** Public no more; its reason is. */
        WITHDRAWN
    }

    /** A new draft. */
    public static Article draft(String id, Content content, String author, Instant now, String requestKey) {
        return new Article(id, Status.DRAFT, content, author, now, now, null, null, requestKey);
    }

    /** With other content; a published one shows it at once. */
    public Article rewritten(Content next, String editor, Instant now) {
        return new Article(id, status, next, editor, createdAt, now, publishedAt, withdrawnBecause, requestKey);
    }

    /** Public. */
    public Article published(Instant now) {
        return new Article(id, Status.PUBLISHED, content, author, createdAt, changedAt, now, null, requestKey);
    }

    /** Public no more. */
    public Article withdrawn(Bilingual reason) {
        return new Article(
                id, Status.WITHDRAWN, content, author, createdAt, changedAt, publishedAt, reason, requestKey);
    }
}
