package org.fangxin.warning.domain.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A survey.
 *
 * @param openedAt when answers began to be taken; null before
 * @param closedAt when answers ceased to be taken; null before
 * @param author user id of the editor
 * @param requestKey names the request that created it
 */
public record Survey(
        String id,
        Questionnaire questionnaire,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        String author,
        Instant createdAt,
        String requestKey) {
    /** States. */
    public enum Status {
        /** Being written; for editors. */
        DRAFT,
        /** Takes answers. */
        OPEN,
        /** Shows its results. */
        CLOSED
    }

    /** Its state. */
    public Status status() {
        if (closedAt != null) {
            return Status.CLOSED;
        }
        return openedAt == null ? Status.DRAFT : Status.OPEN;
    }

    /** With other questions, while a draft. */
    public Survey asking(Questionnaire next) {
        return new Survey(id, next, openedAt, closedAt, author, createdAt, requestKey);
    }

    /** Takes answers from now on. */
    public Survey opened(Instant now) {
        return new Survey(id, questionnaire, now, null, author, createdAt, requestKey);
    }

    /** Takes no more answers. */
    public Survey closed(Instant now) {
        return new Survey(id, questionnaire, openedAt, now, author, createdAt, requestKey);
    }
}
