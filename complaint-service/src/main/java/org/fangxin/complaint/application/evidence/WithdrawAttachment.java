package org.fangxin.complaint.application.evidence;

import java.util.List;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.AdvanceComplaint.Outcome;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.evidence.AttachmentWithdrawal;
import org.fangxin.complaint.domain.evidence.EvidenceFiles;
import org.fangxin.platform.time.CityTime;

/** Takes a file back: first the case lets go of it, then its content is deleted, by a later clean-up at the latest. */
public final class WithdrawAttachment {
    private final ReadEvidence evidence;
    private final AdvanceComplaint advance;
    private final EvidenceFiles files;
    private final CityTime time;

    public WithdrawAttachment(ReadEvidence evidence, AdvanceComplaint advance, EvidenceFiles files, CityTime time) {
        this.evidence = evidence;
        this.advance = advance;
        this.files = files;
        this.time = time;
    }

    /** Takes it back, or answers why not. */
    public Outcome withdraw(ComplaintId complaint, Actor actor, String attachmentId) {
        if (evidence.find(complaint, List.of(actor), attachmentId).isEmpty()) {
            return new Outcome.NotFound();
        }
        files.doubt(attachmentId, complaint, time.now());
        Outcome outcome = advance.advance(
                new AdvanceComplaint.Command(complaint, null, actor, new AttachmentWithdrawal(attachmentId)));
        if (outcome instanceof Outcome.Advanced) {
            files.remove(attachmentId);
        }
        return outcome;
    }
}
