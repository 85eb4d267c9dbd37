package org.fangxin.warning.domain.notice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.fangxin.warning.domain.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Public and in force, or about to be.
 *
 * @param revision a change on its way; null when none is
 */
public record PublishedWarning(
        WarningHead head, Editions editions, @Nullable Revision revision) implements PublicWarning {
    @Override
    public Instant changedAt() {
        return editions.current().publishedAt();
    }

    @Override
    public WarningStatus status() {
        return WarningStatus.PUBLISHED;
    }

    @Override
    public Set<WarningAction> allowed() {
        Set<WarningAction> actions = EnumSet.of(WarningAction.CANCELLATION);
        if (!editions.isFull()) {
            actions.add(WarningAction.UPDATE);
        }
        if (revision != null) {
            actions.add(revision.isApproved() ? WarningAction.PUBLICATION : WarningAction.REVIEW);
        }
        return actions;
    }

    /** Another text is proposed; it replaces an earlier proposal that is not published yet. */
    public WarningChange revise(Draft other, String reason) {
        return WarningChange.internal(new PublishedWarning(head, editions, new Revision(other, reason, null)));
    }

    /**
     * A second person approves the revision or sends it back.
     *
     * @throws IllegalArgumentException when the author reviews, {@link IllegalStateException} without a revision
     */
    public WarningChange review(Review review) {
        Revision pending = pending();
        if (!pending.draft().mayBeReviewedBy(review.by())) {
            throw new IllegalArgumentException("an author cannot review the own text");
        }
        return WarningChange.internal(new PublishedWarning(head, editions, pending.reviewed(review)));
    }

    /** The approved revision becomes the edition in force. */
    public WarningChange publishRevision(String by, Instant at) {
        Revision pending = pending();
        Review review = pending.review();
        if (review == null || !review.approved()) {
            throw new IllegalStateException("the revision is not approved");
        }
        int number = editions.current().number() + 1;
        Edition next = new Edition(number, pending.draft(), review, by, at, pending.reason());
        PublishedWarning updated = new PublishedWarning(head, editions.with(next), null);
        return new WarningChange(updated, new WarningEvent.Updated(updated));
    }

    /** It is lifted before its time. A revision on its way is dropped. */
    public WarningChange cancel(String by, Instant at, Bilingual reason) {
        CancelledWarning cancelled = new CancelledWarning(head, editions, by, at, reason);
        return new WarningChange(cancelled, new WarningEvent.Cancelled(cancelled));
    }

    /** Its time is over. A revision on its way is dropped. */
    public WarningChange expire(Instant at) {
        ExpiredWarning expired = new ExpiredWarning(head, editions, at);
        return new WarningChange(expired, new WarningEvent.Expired(expired));
    }

    private Revision pending() {
        if (revision == null) {
            throw new IllegalStateException("there is no revision");
        }
        return revision;
    }
}
