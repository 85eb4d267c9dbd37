package org.fangxin.complaint.adapter.kafka;

import java.time.LocalDate;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.contracts.complaint.ComplaintAccepted;
import org.fangxin.contracts.complaint.ComplaintFiled;
import org.fangxin.contracts.complaint.ComplaintRefused;
import org.fangxin.contracts.complaint.ComplaintSubject;
import org.fangxin.contracts.complaint.ComplaintTerminated;
import org.fangxin.contracts.complaint.ComplaintWithdrawn;
import org.fangxin.platform.mongo.OutgoingEvent;

/** Says in the published language what happened to a complaint. Nothing personal goes out. */
public final class ComplaintEventMapper {
    private ComplaintEventMapper() {}

    /** The event to publish, given the complaint after the change. */
    public static OutgoingEvent outgoing(Complaint complaint, ComplaintEvent event) {
        String id = complaint.id().value();
        ComplaintSubject subject = subject(complaint);
        LocalDate received = complaint.filing().receivedOn();
        return switch (event) {
            case ComplaintEvent.Filed filed ->
                new OutgoingEvent(
                        ComplaintFiled.TYPE,
                        new ComplaintFiled(
                                id, complaint.trackingNumber().toString(), subject, received, filed.acceptanceDueOn()));
            case ComplaintEvent.Accepted accepted ->
                new OutgoingEvent(
                        ComplaintAccepted.TYPE,
                        new ComplaintAccepted(id, subject, received, accepted.on(), accepted.mediationDueOn()));
            case ComplaintEvent.Refused refused ->
                new OutgoingEvent(
                        ComplaintRefused.TYPE,
                        new ComplaintRefused(id, subject, received, refused.on(), refused.ground()));
            case ComplaintEvent.Withdrawn withdrawn ->
                new OutgoingEvent(
                        ComplaintWithdrawn.TYPE, new ComplaintWithdrawn(id, subject, received, withdrawn.on()));
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
        };
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
