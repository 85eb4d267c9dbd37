package org.fangxin.complaint.domain.message;

import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Party;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** Messages of all cases. */
public interface Messages {
    /**
     * Keeps a message.
     *
     * @param requestKey names the request; a repetition keeps nothing new
     * @return the message as it is kept, by this request or by its earlier try
     */
    Message add(Message message, String requestKey);

    /** The messages of a case that a party may read, oldest first, after a position. */
    Slice<Message> of(ComplaintId complaint, Party reader, @Nullable Position after, int limit);
}
