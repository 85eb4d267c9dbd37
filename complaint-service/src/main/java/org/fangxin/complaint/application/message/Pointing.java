package org.fangxin.complaint.application.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fangxin.complaint.application.message.Conversation.Outcome;
import org.fangxin.complaint.application.message.Conversation.Why;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.Attachment.Standing;
import org.fangxin.complaint.domain.Dossier;
import org.fangxin.complaint.domain.Party;

/** Whether a message may point at files of its case: whoever reads it must be able to see them. */
final class Pointing {
    private Pointing() {}

    /** The first file that it may not point at. */
    static Optional<Outcome.NotPointable> flaw(
            Dossier dossier, Party writer, Set<Party> readers, List<String> attachments) {
        for (int i = 0; i < attachments.size(); i++) {
            Optional<Attachment> held =
                    dossier.attachment(attachments.get(i)).filter(each -> each.hasContent() && each.readableBy(writer));
            if (held.isEmpty()) {
                return Optional.of(new Outcome.NotPointable(i, Why.NOT_IN_CASE));
            }
            if (held.get().standing() == Standing.QUARANTINED) {
                return Optional.of(new Outcome.NotPointable(i, Why.NOT_READY));
            }
            if (!readers.stream().allMatch(held.get()::readableBy)) {
                return Optional.of(new Outcome.NotPointable(i, Why.NOT_FOR_READERS));
            }
        }
        return Optional.empty();
    }
}
