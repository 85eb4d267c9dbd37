package org.fangxin.complaint.domain.evidence;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.Documented;
import org.fangxin.complaint.domain.Dossier;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;

/**
 * A party puts a file into the case.
 *
 * @param room how much the case may hold
 */
public record Attaching(Attachment attachment, Dossier.Room room) implements Step<Documented> {
    @Override
    public Action<Documented> action() {
        return Action.ATTACHMENT;
    }

    @Override
    public Move take(Complaint complaint, Documented state, Occasion occasion) {
        Dossier dossier = complaint.dossier();
        if (dossier.attachments().stream().anyMatch(this::sameContent)) {
            return complaint.hindered(Move.Hindrance.ATTACHED_ALREADY, occasion);
        }
        if (!dossier.hasRoom(attachment.bytes(), room)) {
            return complaint.hindered(Move.Hindrance.CASE_FULL, occasion);
        }
        return complaint
                .with(dossier.with(attachment))
                .tell(occasion, null, new ComplaintEvent.Attached(occasion.today(), attachment));
    }

    /** Only among what the uploader may read: a refusal must not tell one side what the other has given the bureau. */
    private boolean sameContent(Attachment held) {
        return held.hasContent()
                && held.readableBy(attachment.by())
                && held.receivedSha256().equals(attachment.receivedSha256());
    }
}
