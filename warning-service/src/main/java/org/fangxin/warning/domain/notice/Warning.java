package org.fangxin.warning.domain.notice;

import java.util.Set;

/**
 * A warning, from its first draft to its end. Each state allows other actions, so each is a type:
 *
 * <pre>
 * DRAFT → APPROVED → PUBLISHED → EXPIRED
 *   ↑________|           ↓
 *                    CANCELLED
 * </pre>
 *
 * <p>What the public reads has always been seen by two people: author and reviewer. A change to a published warning is a
 * {@link Revision} that takes the same way while the edition in force stays up.
 */
public sealed interface Warning permits DraftWarning, ApprovedWarning, PublicWarning {
    /** What stays the same for its life. */
    WarningHead head();

    /** What it says: the edition in force once published, the draft before. */
    Notice notice();

    /** Its state. */
    WarningStatus status();

    /** What may be done with it now. */
    Set<WarningAction> allowed();
}
