package org.fangxin.complaint.adapter.kafka;

import java.util.Optional;
import java.util.Set;
import org.fangxin.complaint.application.groups.CaseGroup;
import org.fangxin.complaint.application.groups.CaseGroups;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.contracts.complaint.ComplaintAccepted;
import org.fangxin.contracts.complaint.ComplaintEvent;
import org.fangxin.contracts.complaint.ComplaintFiled;
import org.fangxin.contracts.complaint.ComplaintForwarded;
import org.fangxin.contracts.complaint.ComplaintImported;
import org.fangxin.contracts.complaint.ComplaintMerged;
import org.fangxin.contracts.complaint.ComplaintOdrFailed;
import org.fangxin.contracts.complaint.ComplaintOdrSettled;
import org.fangxin.contracts.complaint.ComplaintOdrStarted;
import org.fangxin.contracts.complaint.ComplaintProgressed;
import org.fangxin.contracts.complaint.ComplaintRefused;
import org.fangxin.contracts.complaint.ComplaintSettled;
import org.fangxin.contracts.complaint.ComplaintSubject;
import org.fangxin.contracts.complaint.ComplaintTerminated;
import org.fangxin.contracts.complaint.ComplaintWithdrawn;
import org.fangxin.platform.kafka.EventSubscription;

/** Counts the group of a complaint anew whenever it changes, away from the request that changed it. */
public final class GroupEvents {
    /** Most cases that are taken over are over, and their groups are of no use to a queue. */
    private static final Set<String> UNDER_WAY = Set.of("RECEIVED", "NEGOTIATING", "ACCEPTED");

    private final CaseGroups groups;

    private GroupEvents(CaseGroups groups) {
        this.groups = groups;
    }

    /** Keeps the groups in step with the service's own events. */
    public static EventSubscription counting(CaseGroups groups) {
        GroupEvents heard = new GroupEvents(groups);
        return EventSubscription.to(Topics.COMPLAINT)
                .on(ComplaintFiled.TYPE, ComplaintFiled.class, (envelope, event) -> heard.count(event))
                .on(ComplaintAccepted.TYPE, ComplaintAccepted.class, (envelope, event) -> heard.count(event))
                .on(ComplaintRefused.TYPE, ComplaintRefused.class, (envelope, event) -> heard.count(event))
                .on(ComplaintWithdrawn.TYPE, ComplaintWithdrawn.class, (envelope, event) -> heard.count(event))
                .on(ComplaintMerged.TYPE, ComplaintMerged.class, (envelope, event) -> heard.count(event))
                .on(ComplaintOdrStarted.TYPE, ComplaintOdrStarted.class, (envelope, event) -> heard.count(event))
                .on(ComplaintOdrSettled.TYPE, ComplaintOdrSettled.class, (envelope, event) -> heard.count(event))
                .on(ComplaintOdrFailed.TYPE, ComplaintOdrFailed.class, (envelope, event) -> heard.count(event))
                .on(ComplaintSettled.TYPE, ComplaintSettled.class, (envelope, event) -> heard.count(event))
                .on(ComplaintTerminated.TYPE, ComplaintTerminated.class, (envelope, event) -> heard.count(event))
                .on(ComplaintForwarded.TYPE, ComplaintForwarded.class, (envelope, event) -> heard.moved(event))
                .on(ComplaintProgressed.TYPE, ComplaintProgressed.class, (envelope, event) -> heard.progressed(event))
                .on(ComplaintImported.TYPE, ComplaintImported.class, (envelope, event) -> heard.imported(event));
    }

    private void count(ComplaintEvent event) {
        key(event.subject()).ifPresent(groups::count);
    }

    private void moved(ComplaintEvent event) {
        key(event.subject()).ifPresent(groups::countEverywhere);
    }

    private void progressed(ComplaintProgressed event) {
        if (event.step().equals("RETURNED_TO_INTAKE")) {
            moved(event);
        } else {
            count(event);
        }
    }

    private void imported(ComplaintImported event) {
        if (UNDER_WAY.contains(event.status())) {
            count(event);
        }
    }

    private static Optional<CaseGroup.Key> key(ComplaintSubject subject) {
        return Optional.ofNullable(subject.uscc())
                .flatMap(UnifiedSocialCreditCode::parse)
                .map(merchant -> new CaseGroup.Key(subject.district(), merchant, subject.problemType()));
    }
}
