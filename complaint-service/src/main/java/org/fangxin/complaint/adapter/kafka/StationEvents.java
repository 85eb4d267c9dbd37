package org.fangxin.complaint.adapter.kafka;

import org.fangxin.complaint.application.related.StationOrigins;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.merchant.StationDisputeEnded;
import org.fangxin.platform.kafka.EventSubscription;

/** Hears from stations which disputes led to complaints. */
public final class StationEvents {
    private StationEvents() {}

    /** Keeps where complaints come from. */
    public static EventSubscription keeping(StationOrigins origins) {
        return EventSubscription.to(Topics.MERCHANT)
                .as("station-origins")
                .on(StationDisputeEnded.TYPE, StationDisputeEnded.class, (envelope, event) -> {
                    String complaintId = event.complaintId();
                    if (complaintId != null) {
                        origins.keep(
                                new ComplaintId(complaintId),
                                new StationOrigins.Origin(event.stationId(), event.entryId(), event.loggedOn()));
                    }
                });
    }
}
