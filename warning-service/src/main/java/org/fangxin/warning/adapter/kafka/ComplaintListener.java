package org.fangxin.warning.adapter.kafka;

import java.time.LocalDate;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.complaint.ComplaintFiled;
import org.fangxin.contracts.complaint.ComplaintImported;
import org.fangxin.contracts.complaint.ComplaintRefused;
import org.fangxin.contracts.complaint.ComplaintSubject;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.warning.application.surge.CountComplaint;
import org.fangxin.warning.application.surge.DiscountComplaint;
import org.fangxin.warning.domain.surge.Filing;
import org.jspecify.annotations.Nullable;

/** What the service does with complaints: counts those filed, takes out those refused, and takes what was imported for
 * what is usual. */
public final class ComplaintListener {
    private static final String REFUSED = "REFUSED";

    private ComplaintListener() {}

    /** The subscription with its handlers. */
    public static EventSubscription subscription(CountComplaint count, DiscountComplaint discount) {
        return EventSubscription.to(Topics.COMPLAINT)
                .on(
                        ComplaintFiled.TYPE,
                        ComplaintFiled.class,
                        (envelope, filed) -> count.handle(filing(
                                filed.complaintId(),
                                filed.subject(),
                                filed.receivedOn(),
                                filed.complainantKey(),
                                filed.goodsKey())))
                .on(ComplaintImported.TYPE, ComplaintImported.class, (envelope, imported) -> {
                    if (!REFUSED.equals(imported.outcome())) {
                        count.handlePast(
                                filing(imported.complaintId(), imported.subject(), imported.receivedOn(), null, null));
                    }
                })
                .on(
                        ComplaintRefused.TYPE,
                        ComplaintRefused.class,
                        (envelope, refused) -> discount.handle(filing(
                                refused.complaintId(),
                                refused.subject(),
                                refused.receivedOn(),
                                null,
                                refused.goodsKey())));
    }

    private static Filing filing(
            String complaintId,
            ComplaintSubject subject,
            LocalDate receivedOn,
            @Nullable String person,
            @Nullable String goods) {
        return new Filing(
                complaintId,
                subject.uscc(),
                subject.district(),
                subject.category(),
                subject.problemType(),
                receivedOn,
                person,
                goods);
    }
}
