package org.fangxin.complaint.adapter.kafka;

import java.time.LocalDate;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.Story;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.contracts.complaint.ComplaintAccepted;
import org.fangxin.contracts.complaint.ComplaintAttachmentAdded;
import org.fangxin.contracts.complaint.ComplaintClosed;
import org.fangxin.contracts.complaint.ComplaintDeadlineApproaching;
import org.fangxin.contracts.complaint.ComplaintDeadlineMissed;
import org.fangxin.contracts.complaint.ComplaintFiled;
import org.fangxin.contracts.complaint.ComplaintForwarded;
import org.fangxin.contracts.complaint.ComplaintImported;
import org.fangxin.contracts.complaint.ComplaintMaterialsRequested;
import org.fangxin.contracts.complaint.ComplaintMediationStarted;
import org.fangxin.contracts.complaint.ComplaintMerged;
import org.fangxin.contracts.complaint.ComplaintOdrFailed;
import org.fangxin.contracts.complaint.ComplaintOdrSettled;
import org.fangxin.contracts.complaint.ComplaintOdrStarted;
import org.fangxin.contracts.complaint.ComplaintProgressed;
import org.fangxin.contracts.complaint.ComplaintPublicised;
import org.fangxin.contracts.complaint.ComplaintRated;
import org.fangxin.contracts.complaint.ComplaintRefused;
import org.fangxin.contracts.complaint.ComplaintSettled;
import org.fangxin.contracts.complaint.ComplaintSubject;
import org.fangxin.contracts.complaint.ComplaintTerminated;
import org.fangxin.contracts.complaint.ComplaintWithdrawn;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** Says in the published language what happened to a complaint. Nothing personal goes out. */
public final class ComplaintEventMapper {
    private final Complaint complaint;
    private final String id;
    private final ComplaintSubject subject;
    private final LocalDate received;
    private final FilingKeys keys;

    private ComplaintEventMapper(Complaint complaint, FilingKeys keys) {
        this.keys = keys;
        this.complaint = complaint;
        this.id = complaint.id().value();
        this.subject = subject(complaint);
        this.received = complaint.filing().receivedOn();
    }

    /** The event to publish, given the complaint after the change; null for what stays in the bureau. */
    public static @Nullable OutgoingEvent told(FilingKeys keys, Complaint complaint, ComplaintEvent event) {
        boolean internal = event instanceof ComplaintEvent.Progressed progressed
                && progressed.step().internal();
        return internal ? null : outgoing(keys, complaint, event);
    }

    /** The event of a change that is told. */
    public static OutgoingEvent outgoing(FilingKeys keys, Complaint complaint, ComplaintEvent event) {
        return new ComplaintEventMapper(complaint, keys).map(event);
    }

    private OutgoingEvent map(ComplaintEvent event) {
        return switch (event) {
            case ComplaintEvent.Filed filed ->
                new OutgoingEvent(
                        ComplaintFiled.TYPE,
                        new ComplaintFiled(
                                id,
                                complaint.trackingNumber().toString(),
                                subject,
                                received,
                                filed.acceptanceDueOn(),
                                keys.complainant(complaint.filing()),
                                keys.goods(complaint.filing())));
            case ComplaintEvent.MaterialsRequested asked ->
                new OutgoingEvent(
                        ComplaintMaterialsRequested.TYPE,
                        new ComplaintMaterialsRequested(id, subject, received, asked.on(), asked.dueOn()));
            case ComplaintEvent.Forwarded forwarded ->
                new OutgoingEvent(
                        ComplaintForwarded.TYPE,
                        new ComplaintForwarded(id, subject, received, forwarded.on(), forwarded.from()));
            case ComplaintEvent.Accepted accepted ->
                new OutgoingEvent(
                        ComplaintAccepted.TYPE,
                        new ComplaintAccepted(id, subject, received, accepted.on(), accepted.mediationDueOn()));
            case ComplaintEvent.Refused refused ->
                new OutgoingEvent(
                        ComplaintRefused.TYPE,
                        new ComplaintRefused(
                                id, subject, received, refused.on(), refused.ground(), keys.goods(complaint.filing())));
            case ComplaintEvent.Withdrawn withdrawn ->
                new OutgoingEvent(
                        ComplaintWithdrawn.TYPE, new ComplaintWithdrawn(id, subject, received, withdrawn.on()));
            case ComplaintEvent.OdrStarted started ->
                new OutgoingEvent(
                        ComplaintOdrStarted.TYPE,
                        new ComplaintOdrStarted(id, subject, received, started.on(), started.dueOn()));
            case ComplaintEvent.OdrSettled settled ->
                new OutgoingEvent(
                        ComplaintOdrSettled.TYPE,
                        new ComplaintOdrSettled(id, subject, received, settled.on(), amount(settled.recovered())));
            case ComplaintEvent.OdrFailed failed ->
                new OutgoingEvent(
                        ComplaintOdrFailed.TYPE,
                        new ComplaintOdrFailed(id, subject, received, failed.on(), failed.timedOut()));
            case ComplaintEvent.MediationStarted started ->
                new OutgoingEvent(
                        ComplaintMediationStarted.TYPE,
                        new ComplaintMediationStarted(id, subject, received, started.on(), started.dueOn()));
            case ComplaintEvent.Settled settled ->
                new OutgoingEvent(
                        ComplaintSettled.TYPE,
                        new ComplaintSettled(
                                id,
                                subject,
                                received,
                                settled.on(),
                                settled.route().name(),
                                amount(settled.recovered())));
            case ComplaintEvent.Terminated terminated ->
                new OutgoingEvent(
                        ComplaintTerminated.TYPE,
                        new ComplaintTerminated(
                                id,
                                subject,
                                received,
                                terminated.on(),
                                terminated.ground().name(),
                                terminated.noticeDueOn()));
            case ComplaintEvent.Closed closed ->
                new OutgoingEvent(
                        ComplaintClosed.TYPE,
                        new ComplaintClosed(
                                id,
                                subject,
                                received,
                                closed.on(),
                                closed.endedAs().name(),
                                closed.publicityConsent()));
            case ComplaintEvent.Rated rated ->
                new OutgoingEvent(
                        ComplaintRated.TYPE,
                        new ComplaintRated(
                                id, subject, received, rated.on(), rated.score().name()));
            case ComplaintEvent.DeadlineApproaching near ->
                new OutgoingEvent(
                        ComplaintDeadlineApproaching.TYPE,
                        new ComplaintDeadlineApproaching(
                                id, subject, received, near.limit().name(), near.dueOn()));
            case ComplaintEvent.DeadlineMissed missed ->
                new OutgoingEvent(
                        ComplaintDeadlineMissed.TYPE,
                        new ComplaintDeadlineMissed(
                                id, subject, received, missed.limit().name(), missed.dueOn()));
            case ComplaintEvent.Publicised publicised ->
                new OutgoingEvent(
                        ComplaintPublicised.TYPE,
                        new ComplaintPublicised(
                                id,
                                subject,
                                received,
                                publicised.on(),
                                publicised.endedAs().name()));
            case ComplaintEvent.Attached attached ->
                new OutgoingEvent(ComplaintAttachmentAdded.TYPE, added(attached.on(), attached.attachment()));
            case ComplaintEvent.Imported imported ->
                new OutgoingEvent(ComplaintImported.TYPE, imported(imported.story()));
            case ComplaintEvent.Merged merged ->
                new OutgoingEvent(
                        ComplaintMerged.TYPE,
                        new ComplaintMerged(
                                id,
                                subject,
                                received,
                                merged.on(),
                                merged.into().value(),
                                merged.accepted()));
            case ComplaintEvent.Progressed progressed ->
                new OutgoingEvent(
                        ComplaintProgressed.TYPE,
                        new ComplaintProgressed(id, subject, received, progressed.on(), progressed.code()));
        };
    }

    private ComplaintAttachmentAdded added(LocalDate on, Attachment attachment) {
        return new ComplaintAttachmentAdded(
                id,
                subject,
                received,
                on,
                attachment.id(),
                attachment.by().name(),
                attachment.purpose().name(),
                attachment.mediaType(),
                attachment.bytes());
    }

    private ComplaintImported imported(Story story) {
        return new ComplaintImported(
                id,
                complaint.trackingNumber().toString(),
                subject,
                received,
                complaint.state().status().name(),
                story.decisionDueOn(),
                story.decidedOn(),
                story.accepted(),
                story.closingDueOn(),
                name(story.outcome()),
                story.ground(),
                story.route(),
                story.endedOn(),
                story.closedOn(),
                amount(story.recovered()),
                name(story.score()),
                story.ratedOn(),
                story.publicised());
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static @Nullable String amount(@Nullable Money money) {
        return money == null ? null : money.toString();
    }

    private static ComplaintSubject subject(Complaint complaint) {
        Filing filing = complaint.filing();
        UnifiedSocialCreditCode uscc = filing.respondent().uscc();
        return new ComplaintSubject(
                uscc == null ? null : uscc.value(),
                complaint.district(),
                filing.grievance().category(),
                filing.grievance().problemType(),
                filing.channel());
    }
}
