package org.fangxin.merchant.adapter.kafka;

import java.time.LocalDate;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.complaint.ComplaintOdrSettled;
import org.fangxin.contracts.complaint.ComplaintRefused;
import org.fangxin.contracts.complaint.ComplaintSettled;
import org.fangxin.contracts.complaint.ComplaintTerminated;
import org.fangxin.contracts.complaint.ComplaintWithdrawn;
import org.fangxin.merchant.application.station.HearOfComplaint;
import org.fangxin.merchant.domain.station.ComplaintEnd;
import org.fangxin.platform.kafka.EventSubscription;

/** Hears how complaints end, for the ledgers of the stations that some of them come from. */
public final class EndedComplaints {
    private final HearOfComplaint hear;

    public EndedComplaints(HearOfComplaint hear) {
        this.hear = hear;
    }

    /** The subscription, with a group of its own. */
    public EventSubscription subscription() {
        return EventSubscription.to(Topics.COMPLAINT)
                .as("ledgers")
                .on(
                        ComplaintSettled.TYPE,
                        ComplaintSettled.class,
                        (envelope, event) -> ended(event.complaintId(), "settled", event.settledOn()))
                .on(
                        ComplaintOdrSettled.TYPE,
                        ComplaintOdrSettled.class,
                        (envelope, event) -> ended(event.complaintId(), "odr-settled", event.settledOn()))
                .on(
                        ComplaintTerminated.TYPE,
                        ComplaintTerminated.class,
                        (envelope, event) -> ended(event.complaintId(), "terminated", event.terminatedOn()))
                .on(
                        ComplaintWithdrawn.TYPE,
                        ComplaintWithdrawn.class,
                        (envelope, event) -> ended(event.complaintId(), "withdrawn", event.withdrawnOn()))
                .on(
                        ComplaintRefused.TYPE,
                        ComplaintRefused.class,
                        (envelope, event) -> ended(event.complaintId(), "refused", event.refusedOn()));
    }

    private void ended(String complaintId, String code, LocalDate on) {
        hear.ended(complaintId, new ComplaintEnd(code, on));
    }
}
