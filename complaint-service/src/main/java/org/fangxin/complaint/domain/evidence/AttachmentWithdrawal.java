package org.fangxin.complaint.domain.evidence;

import java.util.Optional;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.Attachment.Standing;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.Documented;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Step;

/** The party that put a file in takes it back, as long as no step of the officer can rest on it. */
public record AttachmentWithdrawal(String attachmentId) implements Step<Documented> {
    @Override
    public Action<Documented> action() {
        return Action.ATTACHMENT_WITHDRAWAL;
    }

    @Override
    public Move take(Complaint complaint, Documented state, Occasion occasion) {
        Optional<Attachment> own = complaint
                .dossier()
                .attachment(attachmentId)
                .filter(each -> each.by() == occasion.as() && each.hasContent());
        if (own.isEmpty()) {
            return complaint.hindered(Move.Hindrance.NO_SUCH_ATTACHMENT, occasion);
        }
        if (reliedUpon(complaint, own.get())) {
            return complaint.hindered(Move.Hindrance.ATTACHMENT_RELIED_UPON, occasion);
        }
        return complaint
                .with(complaint.dossier().with(attachmentId, Standing.WITHDRAWN))
                .tell(occasion, null, new ComplaintEvent.Progressed(occasion.today(), Progress.ATTACHMENT_WITHDRAWN));
    }

    private static boolean reliedUpon(Complaint complaint, Attachment attachment) {
        return attachment.by() != Party.OFFICER
                && complaint.timeline().stream()
                        .anyMatch(entry ->
                                entry.by() == Party.OFFICER && !entry.at().isBefore(attachment.at()));
    }
}
