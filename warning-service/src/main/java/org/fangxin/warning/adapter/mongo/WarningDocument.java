package org.fangxin.warning.adapter.mongo;

import java.time.Instant;
import java.util.List;
import org.fangxin.platform.figures.FiguresDocument;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.notice.ApprovedWarning;
import org.fangxin.warning.domain.notice.CancelledWarning;
import org.fangxin.warning.domain.notice.Draft;
import org.fangxin.warning.domain.notice.DraftWarning;
import org.fangxin.warning.domain.notice.Edition;
import org.fangxin.warning.domain.notice.Editions;
import org.fangxin.warning.domain.notice.ExpiredWarning;
import org.fangxin.warning.domain.notice.Origin;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.fangxin.warning.domain.notice.PublishedWarning;
import org.fangxin.warning.domain.notice.Review;
import org.fangxin.warning.domain.notice.Revision;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningHead;
import org.fangxin.warning.domain.notice.WarningStatus;
import org.jspecify.annotations.Nullable;

/**
 * A warning's fields.
 *
 * @param requestKey names the request that created it; unique
 * @param listing place in the list: moment of publication (of creation for drafts) and id; unique
 * @param changed place in the order of public changes: moment of the last one and id
 * @param draft the text while unpublished
 * @param review of the draft: the approval, or why it was sent back
 * @param editions the published versions; absent while unpublished
 * @param figures what it adds to the figures; absent while unpublished, and in documents from before there were any
 */
public record WarningDocument(
        String number,
        WarningStatus status,
        String requestKey,
        String listing,
        String changed,
        WarningFacets facets,
        Instant createdAt,
        @Nullable Origin origin,
        @Nullable Draft draft,
        @Nullable Review review,
        @Nullable List<Edition> editions,
        @Nullable Revision revision,
        @Nullable Ending ending,
        @Nullable FiguresDocument figures) {
    static final String COLLECTION = "warnings";
    static final String NUMBER = "number";
    static final String STATUS = "status";
    static final String REQUEST_KEY = "requestKey";
    static final String LISTING = "listing";
    static final String CHANGED = "changed";

    /**
     * How it ended.
     *
     * @param by who lifted it; null when it expired
     * @param reason why it was lifted; null when it expired
     */
    public record Ending(
            Instant at, @Nullable String by, @Nullable Bilingual reason) {}

    static WarningDocument of(Warning warning) {
        return switch (warning) {
            case DraftWarning open -> unpublished(open, open.draft(), open.returned());
            case ApprovedWarning approved -> unpublished(approved, approved.draft(), approved.review());
            case PublishedWarning published -> published(published, published.editions(), published.revision(), null);
            case CancelledWarning lifted ->
                published(
                        lifted,
                        lifted.editions(),
                        null,
                        new Ending(lifted.cancelledAt(), lifted.cancelledBy(), lifted.reason()));
            case ExpiredWarning expired ->
                published(expired, expired.editions(), null, new Ending(expired.expiredAt(), null, null));
        };
    }

    private static WarningDocument unpublished(Warning warning, Draft draft, @Nullable Review review) {
        WarningHead head = warning.head();
        return new WarningDocument(
                head.number(),
                warning.status(),
                head.requestKey(),
                place(head.createdAt(), head.id()),
                place(head.createdAt(), head.id()),
                WarningFacets.of(draft.notice(), until(draft, null)),
                head.createdAt(),
                head.origin(),
                draft,
                review,
                null,
                null,
                null,
                null);
    }

    private static WarningDocument published(
            PublicWarning warning, Editions editions, @Nullable Revision revision, @Nullable Ending ending) {
        WarningHead head = warning.head();
        return new WarningDocument(
                head.number(),
                warning.status(),
                head.requestKey(),
                place(editions.firstPublishedAt(), head.id()),
                place(warning.changedAt(), head.id()),
                WarningFacets.of(warning.notice(), until(editions.current().draft(), ending)),
                head.createdAt(),
                head.origin(),
                null,
                null,
                editions.all(),
                revision,
                ending,
                WarningSource.document(warning));
    }

    Warning toWarning(String id) {
        WarningHead head = new WarningHead(id, number, createdAt, requestKey, origin);
        return switch (status) {
            case DRAFT -> new DraftWarning(head, there(draft), review);
            case APPROVED -> new ApprovedWarning(head, there(draft), there(review));
            case PUBLISHED -> new PublishedWarning(head, toEditions(), revision);
            case CANCELLED ->
                new CancelledWarning(
                        head,
                        toEditions(),
                        there(there(ending).by()),
                        there(ending).at(),
                        there(there(ending).reason()));
            case EXPIRED -> new ExpiredWarning(head, toEditions(), there(ending).at());
        };
    }

    private Editions toEditions() {
        return new Editions(there(editions));
    }

    /** Fixed width, so that text order is time order. */
    private static String place(Instant moment, String id) {
        return "%015d:%s".formatted(moment.toEpochMilli(), id);
    }

    private static Instant until(Draft draft, @Nullable Ending ending) {
        Instant expiresAt = draft.notice().period().expiresAt();
        Instant until = expiresAt == null ? WarningFacets.OPEN_END : expiresAt;
        return ending != null && ending.at().isBefore(until) ? ending.at() : until;
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a warning lacks a field of its state");
        }
        return value;
    }
}
