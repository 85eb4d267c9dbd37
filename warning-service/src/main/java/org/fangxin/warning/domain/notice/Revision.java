package org.fangxin.warning.domain.notice;

import org.jspecify.annotations.Nullable;

/**
 * A change to a published warning that is not published yet.
 *
 * @param reason why it is needed, for the public
 * @param review what the second person said; null while nobody did
 */
public record Revision(Draft draft, String reason, @Nullable Review review) {
    /** Whether it may be published. */
    public boolean isApproved() {
        return review != null && review.approved();
    }

    Revision reviewed(Review decision) {
        return new Revision(draft, reason, decision);
    }
}
