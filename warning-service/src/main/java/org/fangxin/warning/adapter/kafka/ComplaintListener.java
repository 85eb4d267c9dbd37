package org.fangxin.warning.adapter.kafka;

import java.time.LocalDate;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.complaint.ComplaintFiled;
import org.fangxin.contracts.complaint.ComplaintRefused;
import org.fangxin.contracts.complaint.ComplaintSubject;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.warning.application.surge.CountComplaint;
import org.fangxin.warning.application.surge.DiscountComplaint;
import org.fangxin.warning.domain.surge.Filing;

/** What the service does with complaints: counts those filed, takes out those refused. */
public final class ComplaintListener {
    private ComplaintListener() {}

    /** The subscription with its handlers. */
    public static EventSubscription subscription(CountComplaint count, DiscountComplaint discount) {
        return EventSubscription.to(Topics.COMPLAINT)
                .on(
                        ComplaintFiled.TYPE,
                        ComplaintFiled.class,
                        (envelope, filed) ->
                                count.handle(filing(filed.complaintId(), filed.subject(), filed.receivedOn())))
                .on(
                        ComplaintRefused.TYPE,
                        ComplaintRefused.class,
                        (envelope, refused) -> discount.handle(
                                filing(refused.complaintId(), refused.subject(), refused.receivedOn())));
    }

    private static Filing filing(String complaintId, ComplaintSubject subject, LocalDate receivedOn) {
        return new Filing(
                complaintId, subject.uscc(), subject.district(), subject.category(), subject.problemType(), receivedOn);
    }
}
