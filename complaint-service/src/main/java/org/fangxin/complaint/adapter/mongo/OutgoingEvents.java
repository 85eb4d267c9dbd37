package org.fangxin.complaint.adapter.mongo;

import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** Says what a change tells the other services. */
@FunctionalInterface
public interface OutgoingEvents {
    /** The event to send, given the complaint after the change; null when nobody outside is told. */
    @Nullable
    OutgoingEvent of(Complaint complaint, ComplaintEvent event);
}
