package org.fangxin.warning.domain.notice;

import java.time.Instant;

/**
 * A notice as somebody wrote it.
 *
 * @param author user id of who wrote it; only another person may review it
 */
public record Draft(Notice notice, String author, Instant writtenAt) {
    /** Whether this person may review it: anybody but the author. */
    public boolean mayBeReviewedBy(String person) {
        return !author.equals(person);
    }
}
