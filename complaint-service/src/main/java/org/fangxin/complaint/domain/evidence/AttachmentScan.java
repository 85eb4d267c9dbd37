package org.fangxin.complaint.domain.evidence;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Attachment.Standing;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;

/**
 * A file that was held back is let through, or rejected because malware was found in it.
 *
 * @param clean whether nothing was found
 */
public record AttachmentScan(String attachmentId, boolean clean) implements Step<ComplaintState> {
    @Override
    public Action<ComplaintState> action() {
        return Action.ATTACHMENT_SCAN;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState state, Occasion occasion) {
        if (complaint
                .dossier()
                .attachment(attachmentId)
                .filter(each -> each.standing() == Standing.QUARANTINED)
                .isEmpty()) {
            return complaint.hindered(Move.Hindrance.NO_SUCH_ATTACHMENT, occasion);
        }
        return complaint
                .with(complaint.dossier().with(attachmentId, clean ? Standing.CLEAN : Standing.REJECTED))
                .tell(
                        occasion,
                        null,
                        new ComplaintEvent.Progressed(
                                occasion.today(), clean ? Progress.ATTACHMENT_RELEASED : Progress.ATTACHMENT_REJECTED));
    }
}
