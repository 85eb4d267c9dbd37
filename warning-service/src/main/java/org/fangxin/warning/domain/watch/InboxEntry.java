package org.fangxin.warning.domain.watch;

import org.fangxin.warning.domain.stream.Change;

/**
 * What a consumer was told.
 *
 * @param owner pseudonym of the consumer
 * @param change what became of which warning
 * @param unread whether the consumer has not marked it as read
 */
public record InboxEntry(String owner, Change change, boolean unread) {
    /** Names the change, so one change is one entry in an inbox. */
    public String id() {
        return change.warningId() + "." + change.sequence();
    }
}
