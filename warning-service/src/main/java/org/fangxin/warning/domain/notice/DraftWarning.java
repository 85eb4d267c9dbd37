package org.fangxin.warning.domain.notice;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Being written; waits for review.
 *
 * @param returned why a reviewer sent the text before back; null when none did
 */
public record DraftWarning(
        WarningHead head, Draft draft, @Nullable Review returned) implements Warning {
    @Override
    public Notice notice() {
        return draft.notice();
    }

    @Override
    public WarningStatus status() {
        return WarningStatus.DRAFT;
    }

    @Override
    public Set<WarningAction> allowed() {
        return EnumSet.of(WarningAction.REVIEW, WarningAction.UPDATE);
    }

    /** Another text; what a reviewer said about the old one stays readable. */
    public WarningChange rewrite(Draft other) {
        return WarningChange.internal(new DraftWarning(head, other, returned));
    }

    /**
     * A second person approves it or sends it back.
     *
     * @throws IllegalArgumentException when the author reviews; ask {@link Draft#mayBeReviewedBy} first
     */
    public WarningChange review(Review review) {
        if (!draft.mayBeReviewedBy(review.by())) {
            throw new IllegalArgumentException("an author cannot review the own text");
        }
        return WarningChange.internal(
                review.approved() ? new ApprovedWarning(head, draft, review) : new DraftWarning(head, draft, review));
    }
}
