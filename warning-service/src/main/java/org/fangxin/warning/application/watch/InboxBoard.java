package org.fangxin.warning.application.watch;

import java.util.Optional;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.domain.watch.InboxEntry;

/** Lists an inbox, the newest first. */
public interface InboxBoard {
    /**
     * A part of the list.
     *
     * @param unreadOnly whether only unread entries are asked for
     * @param after where the part before ended; empty for the first
     */
    Slice<InboxEntry> list(String owner, boolean unreadOnly, Optional<Position> after, int limit);
}
