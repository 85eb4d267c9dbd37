package org.fangxin.warning.domain.watch;

import java.time.Instant;
import java.util.List;

/** Keeps inboxes. */
public interface Inboxes {
    /** Most unread entries that are counted. */
    int MOST_COUNTED = 1_000;

    /** Adds entries; those that are there already stay as they are. */
    void add(List<InboxEntry> entries);

    /** How many are unread, {@value #MOST_COUNTED} at the most. */
    int unread(String owner);

    /** Marks one as read; false when there is none. */
    boolean read(String owner, String entryId);

    /** Marks all as read that are there. */
    void readAll(String owner);

    /** Forgets what was told before this moment. */
    void forgetBefore(Instant moment);
}
