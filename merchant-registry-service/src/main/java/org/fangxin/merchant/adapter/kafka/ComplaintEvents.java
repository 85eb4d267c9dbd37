package org.fangxin.merchant.adapter.kafka;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.contracts.complaint.ComplaintAccepted;
import org.fangxin.contracts.complaint.ComplaintEvent;
import org.fangxin.contracts.complaint.ComplaintFiled;
import org.fangxin.contracts.complaint.ComplaintRefused;
import org.fangxin.contracts.complaint.ComplaintTerminated;
import org.fangxin.contracts.complaint.ComplaintWithdrawn;
import org.fangxin.merchant.domain.standing.ComplaintStep;
import org.fangxin.merchant.domain.standing.Milestone;
import org.fangxin.merchant.domain.standing.Standings;
import org.fangxin.platform.kafka.EventSubscription;

/** Hears what happens to complaints and counts it into standings. Complaints against nobody known count for nobody. */
public final class ComplaintEvents {
    private final Standings standings;

    public ComplaintEvents(Standings standings) {
        this.standings = standings;
    }

    /** The subscription. */
    public EventSubscription subscription() {
        return EventSubscription.to(Topics.COMPLAINT)
                .on(
                        ComplaintFiled.TYPE,
                        ComplaintFiled.class,
                        (envelope, filed) -> count(filed, filed.receivedOn(), Milestone.RECEIVED))
                .on(
                        ComplaintAccepted.TYPE,
                        ComplaintAccepted.class,
                        (envelope, accepted) -> count(accepted, accepted.receivedOn(), Milestone.ACCEPTED))
                .on(
                        ComplaintRefused.TYPE,
                        ComplaintRefused.class,
                        (envelope, refused) -> count(refused, refused.receivedOn(), Milestone.REFUSED))
                .on(
                        ComplaintWithdrawn.TYPE,
                        ComplaintWithdrawn.class,
                        (envelope, withdrawn) -> count(withdrawn, withdrawn.receivedOn(), Milestone.WITHDRAWN))
                .on(
                        ComplaintTerminated.TYPE,
                        ComplaintTerminated.class,
                        (envelope, terminated) -> count(terminated, terminated.receivedOn(), Milestone.TERMINATED));
    }

    private void count(ComplaintEvent event, LocalDate receivedOn, Milestone milestone) {
        Optional.ofNullable(event.subject().uscc())
                .flatMap(UnifiedSocialCreditCode::parse)
                .ifPresent(uscc -> standings.count(
                        new ComplaintStep(event.complaintId(), uscc, YearMonth.from(receivedOn), milestone)));
    }
}
